using Relations.Benchmarks;

return args is ["print", var source, var target] ? Book.Print(source, target)
    : WorkbookHost.Runs(args) ? WorkbookHost.Run(args)
    : Switcher.Run(args);
