using System.Globalization;
using System.Text;
using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Reporting;

/// <summary>
/// Writes findings as CSV for spreadsheets and statistics, a row each: those in the order of the files, then those that are
/// waived, then those in the baseline, as the column <c>state</c> says.
/// </summary>
[Registered(14)]
static class CsvReport
{
    static readonly string[] Columns =
    [
        "code",
        "name",
        "severity",
        "verdict",
        "message",
        "record",
        "field",
        "file",
        "line",
        "column",
        "length",
        "sheet",
        "cell",
        "help",
        "fix",
        "state",
        "reason",
        "by",
    ];

    /// <summary>The format, by its name on the command line.</summary>
    public static ReportFormat Format { get; } =
        new("csv", (results, context, output) => Write(results, context.Language, output));

    /// <summary>Writes the results of one or more dossiers. The stream stays open.</summary>
    /// <param name="results">The results.</param>
    /// <param name="language">The language of messages and help.</param>
    /// <param name="output">Where it goes.</param>
    public static void Write(IReadOnlyList<DisplayedResult> results, Language language, Stream output)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(output);
        using var text = new StreamWriter(output, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        text.WriteLine(string.Join(',', Columns));
        foreach (var shown in results)
        {
            foreach (var finding in shown.Result.Findings)
            {
                WriteRow(text, shown, finding, language, "open");
            }
        }

        foreach (var shown in results)
        {
            foreach (var (finding, waiver) in shown.Result.Waived)
            {
                WriteRow(text, shown, finding, language, "waived", waiver);
            }
        }

        foreach (var shown in results)
        {
            foreach (var finding in shown.Result.Frozen)
            {
                WriteRow(text, shown, finding, language, "frozen");
            }
        }
    }

    static void WriteRow(
        StreamWriter text,
        DisplayedResult shown,
        Finding finding,
        Language language,
        string state,
        Waiver? waiver = null
    )
    {
        var place = finding.Place;
        var isInText = place is { Sheet: null };
        ReadOnlySpan<string?> cells =
        [
            finding.Code,
            finding.Name,
            FindingWords.Of(finding.Severity),
            FindingWords.Of(finding.Verdict),
            finding.Text.In(language),
            finding.Record,
            finding.Field,
            place is null ? null : shown.PathOf(place.File),
            isInText ? Number(place!.Span.Line) : null,
            isInText ? Number(place!.Span.Column) : null,
            isInText ? Number(place!.Span.Length) : null,
            place?.Sheet,
            place?.Cell,
            finding.HelpText?.In(language),
            finding.Fix?.Description,
            state,
            waiver?.Reason,
            waiver?.By,
        ];
        for (var i = 0; i < cells.Length; i++)
        {
            text.Write(i == 0 ? "" : ",");
            text.Write(Cell(cells[i] ?? ""));
        }

        text.WriteLine();
    }

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // A spreadsheet takes what begins as a formula for one; the apostrophe makes it text.
    static string Cell(string value)
    {
        var shown = ControlPictures.Of(value, keepBreaks: true);
        shown = FormulaText.IsLike(shown) ? "'" + shown : shown;
        return CsvQuotes.Around(shown);
    }
}
