using System.Globalization;
using Relations.Documents;
using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Briefings;

/// <summary>What a section writes with: the dossier, the language, and ways to name, date and cite.</summary>
sealed class BriefingContext
{
    public BriefingContext(CheckResult result, BriefingOptions options)
    {
        (Result, Options) = (result, options);
        Visits = VisitSelection.Of(result.Dossier, options);
        Passages = new(result.Dossier, Visits);
    }

    /// <summary>The space before what must not begin a line, such as the number of a passage.</summary>
    public const string Clinging = "\u00A0";

    public CheckResult Result { get; }

    /// <summary>Ends the work; whoever names or dates something asks it.</summary>
    public CancellationToken Token { get; init; }

    public BriefingOptions Options { get; }

    public Dossier Dossier => Result.Dossier;

    public Language Language => Options.Language;

    /// <summary>A colon with the spaces that the language sets around it.</summary>
    public string Colon => Grammar.Of(Language).Colon;

    /// <summary>A semicolon with the spaces that the language sets around it.</summary>
    public string Semicolon => Grammar.Of(Language).Semicolon;

    /// <summary>Whether the briefing includes what only those need who keep or check the data; it does where its sections are chosen.</summary>
    public bool IsForArchive => Options.Audience == BriefingAudience.Archive || Options.Sections is not null;

    public VisitSelection Visits { get; }

    public Passages Passages { get; }

    /// <summary>What has changed since an earlier edition; null where there is none to compare with.</summary>
    public BriefingChanges? Changes => field ??= Options.Since is { } old ? BriefingChanges.Of(this, old) : null;

    /// <summary>Whether the briefing lists the passages, so that their numbers lead somewhere.</summary>
    public bool ListsPassages => Options.Sections?.Contains(SectionNames.Sources) != false;

    /// <summary>The number of a passage, which leads to it; nothing where the briefing does not list them.</summary>
    public Inlines Mark(NumberedPassage passage) =>
        ListsPassages
            ? [new Reference(passage.Anchor, [new Text($"[{passage.Number}]") { Style = TextStyle.Mark }])]
            : [];

    public string Say(LocalizedString phrase)
    {
        Token.ThrowIfCancellationRequested();
        return phrase.In(Language);
    }

    public Inlines Say(LocalizedString phrase, params ReadOnlySpan<Inlines> slots) => phrase.With(Language, slots);

    public string Count(LocalizedString counted, int count) => counted.Count(Language, count);

    /// <summary>A number as the language writes it.</summary>
    public string Amount(decimal number) => Grammar.Of(Language).Grouped(number);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public string Ordinal(int number) => Ordinals.Of(number, Language);

    /// <summary>The word for a value of an enumeration, as it stands within a line; empty for none.</summary>
    public string Word(Enum? value) =>
        value is null ? "" : (WordLabels.Find(value) ?? SeverityTexts.Find(value))?.In(Language) ?? "";

    /// <summary>The same, as it stands at the beginning of a line.</summary>
    public string Headword(Enum? value) => LetterCase.Capitalised(Word(value), Language);

    /// <summary>A text in the language, marked where it can only be had in another; empty for none.</summary>
    public Inlines Localised(LocalisedText? text)
    {
        if (text is null)
        {
            return [];
        }

        var code = Language.Code();
        if (text.Find(code) is { } own)
        {
            return [own];
        }

        var other = text.Translations.FirstOrDefault(t => t.Language == "en") ?? text.Translations[0];
        return [LanguageTagging.In(this, other.Text, other.Language)];
    }

    /// <summary>
    /// What a record is called; empty for no reference. A record of a type that the reference is not for is not named: its name may lead
    /// back to the reference.
    /// </summary>
    public Inlines Name(IRef reference) =>
        reference.Id is not { } id ? []
        : Dossier.Find(id) is not { } record ? [CommonTexts.NoRecord.With(Language, id)]
        : reference.Target.IsInstanceOfType(record) ? RecordTitles.Of(this, record)
        : [CommonTexts.OtherKind.With(Language, id)];

    /// <summary>The same within a sentence, where some English names have an article.</summary>
    public Inlines NameWithin(IRef reference) => Articles.NameOf(this, reference, isBeginning: false);

    /// <summary>The same at the beginning of a sentence.</summary>
    public Inlines NameBeginning(IRef reference) => Articles.NameOf(this, reference, isBeginning: true);

    /// <summary>The same as plain text.</summary>
    public string NameText(IRef reference) => Plain(Name(reference));

    public Inlines Names<T>(IEnumerable<T> references, string separator = ", ")
        where T : IRef => Joined(references.Select(reference => Name(reference)), separator);

    /// <summary>A date as text; says so where there is none.</summary>
    public string Date(SourceDate? date) => DateTexts.Of(date, Language);

    /// <summary>How long the dates of a visit are in the language beside English ones, so that they stand in one line.</summary>
    public double DateLength =>
        Math.Max(1, (double)SampleDate.ToText(Language).Length / SampleDate.ToText(Language.English).Length);

    static Edtf SampleDate { get; } = EdtfPattern.Level2.Parse("2017-10-30/2017-10-31").Value;

    /// <summary>A date of a record, marked where it was inferred from a passage.</summary>
    public string Date(Record record, SourceDate? date) =>
        IsInferred(record, date) ? Remarked(Date(date), Say(CommonTexts.Inferred)) : Date(date);

    /// <summary>Whether a date was inferred: something of the record was, and no passage says the date.</summary>
    public static bool IsInferred(Record record, SourceDate? date) =>
        date is not null
        && record.Citations.Any(citation => citation.Reading == Reading.Inferred)
        && !DateSupport.IsStated(record, date);

    /// <summary>What happened on a date: <c>established 21 May 1992</c>, <c>21 Mayıs 1992 (kuruluş)</c>.</summary>
    public string OfKind(string kind, string date) =>
        Language == Language.English ? $"{kind} {date}" : Remarked(date, kind);

    // A date may end with a remark already.
    string Remarked(string date, string remark) =>
        date.EndsWith(')') ? $"{date[..^1]}{Semicolon}{remark})" : $"{date} ({remark})";

    /// <summary>
    /// The links to the passages that a record rests on, and the notes on them; says so where there are none. Where the briefing
    /// does not list the passages, there are only notes.
    /// </summary>
    public Inlines Cited(Record record) => Cited(record, null);

    /// <summary>The same for a record and another that is told of in its line.</summary>
    public Inlines Cited(Record record, Record? with)
    {
        var cited = with is null ? CitationLinks.Of(this, record) : CitationLinks.Of(this, record, with);
        return !ListsPassages || record.Citations.Count > 0 || cited.OfType<Reference>().Any()
            ? cited
            : [new Text(Say(CommonTexts.NoSource)) { Style = TextStyle.Emphasis }, .. cited];
    }

    /// <summary>The links and notes on a record after its words; nothing where there are none.</summary>
    public Inlines Trailing(Record record) => Trailing(Cited(record));

    /// <summary>Links and notes after the words that they are of. The mark of a note stands close to its word.</summary>
    public static Inlines Trailing(Inlines cited) => cited is [] or [Footnote, ..] ? cited : [Clinging, .. cited];

    /// <summary>An item of a chronicle: the date, then what happened, then the passages.</summary>
    public IReadOnlyList<Block> Dated(Record record, SourceDate? date, Inlines what) =>
        [
            new Paragraph([
                new Text(Date(record, date)) { Style = TextStyle.Strong },
                " – ",
                .. what,
                .. Trailing(record),
            ]),
        ];

    public static Inlines Joined(IEnumerable<Inlines> parts, string separator)
    {
        List<Inline> line = [];
        foreach (var part in parts.Where(part => part.Count > 0))
        {
            if (line.Count > 0)
            {
                line.Add(separator);
            }

            line.AddRange(part);
        }

        return line;
    }

    /// <summary>A text, or nothing for an empty one.</summary>
    public static Inlines Optional(string? text) => string.IsNullOrEmpty(text) ? [] : [text];

    public static string Plain(Inlines inlines) => string.Concat(inlines.OfType<Text>().Select(text => text.Value));
}
