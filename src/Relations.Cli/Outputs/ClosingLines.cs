using System.Globalization;
using Relations.Cli.Reports;
using Relations.Reporting;

namespace Relations.Cli;

/// <summary>Tells a person at the end what was validated and written.</summary>
static partial class ClosingLines
{
    const double Kilo = 1000;

    [Message("wrote {file} ({size})")]
    private static partial Message Wrote(string file, string size);

    [Message("wrote {count} {count|file|files} to {folder}")]
    private static partial Message WroteFolder(int count, string folder);

    /// <summary>Tells of files.</summary>
    public static void OfFiles(Terminal terminal, IReadOnlyList<DisplayedResult> from, IEnumerable<string> files)
    {
        if (!terminal.HasCompany)
        {
            return;
        }

        terminal.TellCompany(SummaryText.Numbers(from));
        foreach (var file in files)
        {
            terminal.TellCompany(Wrote(file, SizeOf(terminal, file)));
        }
    }

    /// <summary>Tells of the files of a folder.</summary>
    public static void OfFolder(Terminal terminal, DisplayedResult from, string folder, int count)
    {
        if (terminal.HasCompany)
        {
            terminal.TellCompany(SummaryText.Numbers([from]));
            terminal.TellCompany(WroteFolder(count, folder));
        }
    }

    static string SizeOf(Terminal terminal, string file)
    {
        var target = new FileInfo(Path.GetFullPath(file, terminal.WorkingDirectory));
        var bytes = target.Exists ? target.Length : 0;
        return bytes < Kilo ? string.Create(CultureInfo.InvariantCulture, $"{bytes} B")
            : bytes < Kilo * Kilo ? string.Create(CultureInfo.InvariantCulture, $"{bytes / Kilo:0} kB")
            : string.Create(CultureInfo.InvariantCulture, $"{bytes / Kilo / Kilo:0.0} MB");
    }
}
