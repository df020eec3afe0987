using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>What any record is called, in words that need no ids: writes the titles that the types of records give.</summary>
static class RecordTitles
{
    const int MaxLetters = 70;

    public static Inlines Of(BriefingContext context, Record record) =>
        Written(context, record.Profile.TitleOf(record, context.Dossier), int.MaxValue);

    /// <summary>What it is called in a line that says what the record is about, and its dates apart.</summary>
    public static Inlines Undated(BriefingContext context, Record record) =>
        Written(context, record.Profile.ShortTitleOf(record, context.Dossier), int.MaxValue);

    /// <summary>The same as <see cref="Of"/>, where a text that stands elsewhere in full is cut.</summary>
    public static Inlines Cut(BriefingContext context, Record record) =>
        Written(context, record.Profile.TitleOf(record, context.Dossier), MaxLetters);

    /// <summary>Whether the title says when it was.</summary>
    public static bool IsDated(BriefingContext context, Record record) =>
        record.Profile.TitleOf(record, context.Dossier).Parts.Any(part => part is DatePart);

    static Inlines Written(BriefingContext context, RecordTitle title, int most)
    {
        List<Inlines> parts = [.. title.Parts.Select(part => Written(context, part, title.Text is null ? null : most))];
        Inlines said = title.Text is { } text ? context.Say(text, [.. parts]) : [.. parts.SelectMany(part => part)];
        return WithNumber(
            context,
            WithBody(context, WithAcronym(context, said, title.Acronym), title.Of),
            title.Ordinal
        );
    }

    static Inlines Written(BriefingContext context, TitlePart part, int? most) =>
        part switch
        {
            TextPart text => Shortened(context.Localised(text.Text), most ?? int.MaxValue),
            NamePart { IsWithin: true } name => context.NameWithin(name.Reference),
            NamePart name => context.Name(name.Reference),
            JoinedPart joined => BriefingContext.Joined(
                joined.Parts.Select(one => Written(context, one, most)),
                joined.Separator
            ),
            WordPart { Value: { } value } => [context.Headword(value)],
            WordPart word => [context.Say(word.Otherwise)],
            DatePart date => [context.Date(date.Date)],
            OrdinalPart ordinal => [context.Ordinal(ordinal.Number)],
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    static Inlines Shortened(Inlines words, int most) =>
        BriefingContext.Plain(words) is { } text && text.Length > most
            ? [text[..Math.Max(most / 2, text.LastIndexOf(' ', most))] + BriefingContext.Clinging + "…"]
            : words;

    static Inlines WithAcronym(BriefingContext context, Inlines name, LocalisedText? acronym)
    {
        var letters = context.Localised(acronym);
        return
            letters.Count == 0
            || BriefingContext.Plain(name).Contains(BriefingContext.Plain(letters), StringComparison.Ordinal)
            ? name
            : [.. name, " (", .. letters, ")"];
    }

    static Inlines WithBody(BriefingContext context, Inlines title, IRef? body)
    {
        var of = body is null ? [] : context.Name(body);
        return of.Count == 0 || Says(context, BriefingContext.Plain(title), body!)
            ? title
            : [.. title, " (", .. of, ")"];
    }

    // A title that can only be had in another language names the state in that language.
    static bool Says(BriefingContext context, string title, IRef body) =>
        context.Dossier.Find(body.Id!) is { } party
        && body.Target.IsInstanceOfType(party)
        && party.Profile.NameOf(party) is { } names
        && names.Translations.Any(name => title.Contains(name.Text, StringComparison.Ordinal));

    // A name may say its number already, as in "22nd World Petroleum Congress".
    static Inlines WithNumber(BriefingContext context, Inlines name, int? ordinal) =>
        ordinal is not { } number
        || BriefingContext.Plain(name).Contains(BriefingContext.Number(number), StringComparison.Ordinal)
            ? name
            : [context.Ordinal(number) + " ", .. name];
}
