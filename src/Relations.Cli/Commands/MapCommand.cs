using System.CommandLine;
using Relations.Reporting;

namespace Relations.Cli.Commands;

/// <summary><c>relations map</c>: tries mappings.</summary>
[Registered(75)]
static partial class MapCommand
{
    [Localized("Try the examples of mappings.")]
    static partial LocalizedString Description { get; }

    public static Command Define(Terminal terminal) =>
        new("map", Description.In(terminal.Language)) { MapTestCommand.Define(terminal) };
}
