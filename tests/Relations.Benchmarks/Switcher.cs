using BenchmarkDotNet.Running;

namespace Relations.Benchmarks;

/// <summary>Runs the benchmarks that are measured inside their process. Apart, so that others need not load it.</summary>
static class Switcher
{
    public static int Run(string[] args)
    {
        BenchmarkSwitcher.FromAssembly(typeof(Switcher).Assembly).Run(args);
        return 0;
    }
}
