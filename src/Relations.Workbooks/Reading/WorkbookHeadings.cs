using System.Text.RegularExpressions;
using Relations.Dossiers;

namespace Relations.Workbooks;

/// <summary>How the columns of exported workbooks are headed in one language.</summary>
sealed partial class WorkbookHeadings : Headings
{
    readonly WorkbookWording texts;

    WorkbookHeadings(WorkbookWording texts) => this.texts = texts;

    /// <summary>Those of every language.</summary>
    public static IReadOnlyList<Headings> All { get; } =
    [.. Languages.All.Select(language => new WorkbookHeadings(WorkbookWording.For(language)))];

    public override IEnumerable<(string Header, ColumnPart Part)> Of(FlatField leaf) => Of(leaf, texts.Field(leaf));

    public override IEnumerable<(string Header, ColumnPart Part)> FormerlyOf(FlatField leaf) =>
        texts.FormerField(leaf) is { } former ? Of(leaf, former) : [];

    public override string? FormerKey(KeyColumn key) => texts.FormerKey(key);

    IEnumerable<(string Header, ColumnPart Part)> Of(FlatField leaf, string header)
    {
        if (leaf.ListTable is not null)
        {
            yield return (ListColumns.SummaryHeader(header), ColumnPart.Derived);
            yield break;
        }

        yield return (header, ColumnPart.Value);
        if (leaf.Kind is DateKind)
        {
            yield return (texts.Format(WorkbookTexts.Earliest, header), ColumnPart.Derived);
            yield return (texts.Format(WorkbookTexts.Latest, header), ColumnPart.Derived);
            yield return (texts.Format(WorkbookTexts.Calendar, header), ColumnPart.Calendar);
            yield return (texts.Format(WorkbookTexts.Written, header), ColumnPart.Written);
        }
    }

    public override string Key(KeyColumn key) =>
        texts.In(
            key switch
            {
                KeyColumn.Record => WorkbookTexts.Record,
                KeyColumn.Collection => WorkbookTexts.Collection,
                _ => WorkbookTexts.Position,
            }
        );

    public override string? CollectionOf(string called) =>
        Shapes
            .All.Select(shape => shape.Collection)
            .Prepend(TableSource.HeaderName)
            .FirstOrDefault(name =>
                string.Equals(name, called, StringComparison.OrdinalIgnoreCase)
                || string.Equals(SheetNames.Of(name, texts), called, StringComparison.OrdinalIgnoreCase)
            );

    public override string ForKey(string header, string key) => $"{header} ({key})";

    public override (string Header, string Code)? Divide(string header) =>
        InBrackets().Match(header) is { Success: true } found
            ? (found.Groups["header"].Value, found.Groups["code"].Value)
            : null;

    [GeneratedRegex(@"^(?<header>.+) \((?<code>[a-z0-9-]+)\)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InBrackets();
}
