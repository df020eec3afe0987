using System.Reflection;

namespace Relations.Cli;

/// <summary>What the tool says of itself.</summary>
static class ToolInfo
{
    /// <summary>The version of the tool.</summary>
    public static string Version { get; } =
        typeof(ToolInfo).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
