using Relations.Benchmarks;

return WorkbookHost.Runs(args) ? WorkbookHost.Run(args) : Switcher.Run(args);
