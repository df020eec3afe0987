using System.Reflection;
using Relations.Briefings;
using Relations.Documents;
using Relations.Documents.Html;
using Relations.Documents.Markdown;
using Relations.Documents.Pdf;
using Relations.Documents.Word;
using Relations.Dossiers;
using Relations.Import;
using Relations.Pdf;
using Relations.Reporting;
using Relations.Rules;
using Relations.Workbooks;

namespace Relations.Cli;

/// <summary>The English texts of all assemblies of the tool, by their keys in the catalogues.</summary>
static class EnglishTexts
{
    const BindingFlags AnyStatic = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    public static SortedDictionary<string, string> All()
    {
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (
            var (key, english) in Assemblies
                .SelectMany(Declared)
                .Concat(Model())
                .Concat(Rules())
                .Concat(LanguageNames.All.Values.Select(KeyOf))
        )
        {
            texts[key] = english;
        }

        return texts;
    }

    // A tool that is machine code cannot ask an assembly which others it refers to.
    internal static IReadOnlyList<Assembly> Assemblies { get; } =
    [
        typeof(EnglishTexts).Assembly,
        typeof(BriefingOptions).Assembly,
        typeof(Document).Assembly,
        typeof(HtmlExtensions).Assembly,
        typeof(MarkdownExtensions).Assembly,
        typeof(PdfExtensions).Assembly,
        typeof(WordExtensions).Assembly,
        typeof(Dossier).Assembly,
        typeof(EdtfPattern).Assembly,
        typeof(ForeignRecord).Assembly,
        typeof(Language).Assembly,
        typeof(PdfDocument).Assembly,
        typeof(ReportFormat).Assembly,
        typeof(Rule).Assembly,
        typeof(WorkbookExtensions).Assembly,
    ];

    // The generator puts what [Message] and [Localized] declare into a nested class of templates.
    static IEnumerable<(string Key, string English)> Declared(Assembly assembly) =>
        assembly
            .GetTypes()
            .Where(type => type.Name == "TextTemplates")
            .SelectMany(type => type.GetFields(AnyStatic))
            .Select(field => field.GetValue(null))
            .Select(text =>
                text is MessageTemplate message ? (message.Key, message.English) : KeyOf((LocalizedString)text!)
            );

    static IEnumerable<(string Key, string English)> Model()
    {
        var seen = new HashSet<Shape>();
        return Shapes.All.Prepend<Shape>(Header.Shape).SelectMany(OfShape);

        IEnumerable<(string Key, string English)> OfShape(Shape shape) =>
            seen.Add(shape)
                ?
                [
                    KeyOf(shape.Hint),
                    .. shape is RecordShape collection ? [KeyOf(collection.Label)] : Array.Empty<(string, string)>(),
                    .. shape.Fields.SelectMany(field => OfField(field).Concat(OfKind(field.Kind))),
                ]
                : [];

        IEnumerable<(string Key, string English)> OfKind(FieldKind kind) =>
            kind switch
            {
                DateKind => OfShape(DateForm.Shape),
                PartKind part => OfShape(part.Shape),
                ListKind list => OfKind(list.Of),
                EnumKind words =>
                [
                    KeyOf(words.Label),
                    .. words.Values.SelectMany(word => new[] { KeyOf(word.Label), KeyOf(word.Meaning) }),
                ],
                _ => [],
            };
    }

    // A label that is the name in words serves all fields of the name.
    static IEnumerable<(string Key, string English)> OfField(Field field) =>
        [
            KeyOf(field.Hint),
            field.EnglishLabel is null ? (field.Label.SharedKey!, field.Label.English) : KeyOf(field.Label),
        ];

    static IEnumerable<(string Key, string English)> Rules() =>
        Catalogue
            .All.Select(rule => rule.Info)
            .SelectMany(info =>
                new[] { info.SummaryText, info.WhyText, info.BasisText, info.NeedsText, info.VerdictsText }
                    .OfType<LocalizedString>()
                    .Concat(info.ExceptionTexts)
            )
            .Select(KeyOf);

    static (string Key, string English) KeyOf(LocalizedString text) => (text.Key, text.English);
}
