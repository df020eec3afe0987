using Relations.Dossiers;

namespace Relations.Cli.Reports;

/// <summary>Writes what two dossiers say differently, for people to read.</summary>
static partial class ComparisonReport
{
    [Localized("dossier")]
    static partial LocalizedString OfDossier { get; }

    /// <summary>Writes the differences. The stream stays open.</summary>
    public static void Write(Terminal terminal, IReadOnlyList<RecordDifference> differences, Stream output)
    {
        using var writer = new AnsiWriter(terminal, output, noColor: output != terminal.Output);
        foreach (var difference in differences)
        {
            Write(writer, difference);
        }
    }

    static void Write(AnsiWriter writer, RecordDifference difference)
    {
        var mark =
            difference is { Old: null, New: not null } ? "+"
            : difference is { Old: not null, New: null } ? "-"
            : "~";
        writer.Line(
            $"{mark} {difference.Collection ?? OfDossier.In(writer.Language)} {difference.Id}".TrimEnd(),
            AnsiStyles.Strong
        );
        foreach (var field in difference.Fields)
        {
            writer.Line("    " + field.Path);
            WriteText(writer, "-", field.Old);
            WriteText(writer, "+", field.New);
        }
    }

    static void WriteText(AnsiWriter writer, string mark, string? text)
    {
        foreach (var line in text?.Split('\n') ?? [])
        {
            writer.Line($"      {mark} {line}");
        }
    }
}
