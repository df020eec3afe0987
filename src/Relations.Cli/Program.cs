using Relations.Cli;

return RelationsTool.Start(args);
