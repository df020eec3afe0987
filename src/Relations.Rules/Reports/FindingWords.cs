using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>The words that reports have for findings.</summary>
public static class FindingWords
{
    /// <summary>The word for a severity, as files and options spell it.</summary>
    public static string Of(Severity severity) =>
        severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            _ => "info",
        };

    /// <summary>The word for what a finding weighs: that of its severity, or maybe where it cannot tell.</summary>
    public static string Weight(Finding finding) => finding.Verdict == Verdict.Maybe ? "maybe" : Of(finding.Severity);

    /// <summary>The record and field of a finding, as <c>relations.established</c>; null where it belongs to no record.</summary>
    public static string? Subject(Finding finding) =>
        finding.Record is null ? finding.Field
        : finding.Field is null ? finding.Record
        : $"{finding.Record}.{finding.Field}";

    /// <summary>A place as <c>file:line:column</c>, as terminals and editors take it, or <c>file:sheet!cell</c>.</summary>
    public static string Place(DisplayedResult shown, Location place) => $"{shown.PathOf(place.File)}:{place.At}";

    /// <summary>
    /// The message and the help of a finding, for reports that can name only lines: in a workbook the cell stands before
    /// them.
    /// </summary>
    internal static string Told(Finding finding, Location place)
    {
        var message = place.Sheet is null ? finding.Message : $"{place.At}: {finding.Message}";
        return finding.Help is null ? message : $"{message}\n{finding.Help}";
    }

    /// <summary>A text with every run of white space, line breaks too, made one space.</summary>
    public static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The place of a finding; the beginning of the dossier where it has none.</summary>
    public static Location PlaceOf(DisplayedResult shown, Finding finding)
    {
        var dossier = shown.Result.Dossier;
        var first = dossier.HeaderFile?.Path ?? (dossier.Files.RecordFiles is [var file, ..] ? file : "dossier.yaml");
        return finding.Place ?? new(first, new(1, 1, 1));
    }
}
