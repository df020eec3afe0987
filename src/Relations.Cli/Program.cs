using Relations.Cli;

return RelationsTool.Run(args, Terminal.OfProcess());
