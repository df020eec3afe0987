using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Reporting;

/// <summary>The words that reports have for findings.</summary>
public static partial class FindingWords
{
    [Localized("error")]
    static partial LocalizedString Error { get; }

    [Localized("warning")]
    static partial LocalizedString Warning { get; }

    [Localized("info")]
    static partial LocalizedString Info { get; }

    [Localized("undetermined")]
    static partial LocalizedString CannotTell { get; }

    [Message("{cell}: {message}")]
    private static partial Message InCell(string cell, Message message);

    [Message(
        "{count} more {count|finding|findings} of {code} not shown; --per-rule and --max-findings say how many are"
    )]
    private static partial Message MoreOf(int count, string code);

    /// <summary>How many findings of a group a report leaves out.</summary>
    public static Message NotShown(FindingGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        return MoreOf(group.Left, group.Code);
    }

    /// <summary>The word for a severity, as files and options spell it.</summary>
    public static string Of(Severity severity) => WordOf(severity).English;

    /// <summary>The word for a severity, as people read it.</summary>
    public static LocalizedString WordOf(Severity severity) =>
        severity switch
        {
            Severity.Error => Error,
            Severity.Warning => Warning,
            _ => Info,
        };

    /// <summary>The word for a verdict, as files spell it.</summary>
    internal static string Of(Verdict verdict) => verdict == Verdict.Maybe ? "maybe" : "violated";

    /// <summary>The word for what a finding weighs, as files spell it: that of its severity, or <c>maybe</c> where it is undetermined.</summary>
    public static string Weight(Finding finding) =>
        finding.Verdict == Verdict.Maybe ? Of(Verdict.Maybe) : Of(finding.Severity);

    /// <summary>The same, as people read it.</summary>
    public static LocalizedString WeightWord(Finding finding) =>
        finding.Verdict == Verdict.Maybe ? CannotTell : WordOf(finding.Severity);

    /// <summary>The word for a weight that files spell so.</summary>
    internal static LocalizedString WordOf(string weight) =>
        weight == Of(Verdict.Maybe) ? CannotTell : Array.Find([Error, Warning], word => word.English == weight) ?? Info;

    /// <summary>The record and field of a finding, as <c>relations.established</c>; null where it belongs to no record.</summary>
    public static string? Subject(Finding finding) =>
        finding.Record is null ? finding.Field
        : finding.Field is null ? finding.Record
        : $"{finding.Record}.{finding.Field}";

    /// <summary>A place as <c>file:line:column</c>, as terminals and editors take it, or <c>file:sheet!cell</c>.</summary>
    public static string Place(DisplayedResult shown, SourceLocation place) => $"{shown.PathOf(place.File)}:{place.At}";

    /// <summary>
    /// The message and the help of a finding, for reports that can name only lines: in a workbook the cell stands before
    /// them.
    /// </summary>
    internal static string Told(Finding finding, SourceLocation place, Language language)
    {
        var message = place.Sheet is null ? finding.Text : InCell(place.At, finding.Text);
        return finding.HelpText is { } help ? $"{message.In(language)}\n{help.In(language)}" : message.In(language);
    }

    /// <summary>A text with every run of white space, line breaks too, made one space.</summary>
    public static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The place of a finding; the beginning of the dossier where it has none.</summary>
    public static SourceLocation PlaceOf(DisplayedResult shown, Finding finding)
    {
        var dossier = shown.Result.Dossier;
        var first = dossier.HeaderFile?.Path ?? (dossier.Files.RecordFiles is [var file, ..] ? file : "dossier.yaml");
        return finding.Place ?? new(first, new(1, 1, 1));
    }
}
