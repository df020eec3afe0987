using System.CommandLine;
using Relations.Reporting;

namespace Relations.Cli.Commands;

/// <summary><c>relations map</c>: drafts mappings and tries them.</summary>
[Registered(75)]
static partial class MapCommand
{
    [Localized("Draft mappings and try their examples.")]
    static partial LocalizedString Description { get; }

    public static Command Define(Terminal terminal) =>
        new("map", Description.In(terminal.Language))
        {
            MapTestCommand.Define(terminal),
            MapSuggestCommand.Define(terminal),
        };
}
