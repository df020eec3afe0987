using BenchmarkDotNet.Running;
using Relations.Benchmarks;

if (args is ["print", var source, var target])
    return Book.Print(source, target);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
