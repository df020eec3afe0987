using Relations.Dossiers;

namespace Relations.Briefings;

/// <summary>What any record is called, in words that need no ids: writes the titles that the types of records give.</summary>
static class RecordTitles
{
    const int MostLetters = 70;

    public static Inlines Of(Desk desk, Record record) =>
        Written(desk, record.Profile.TitleOf(record, desk.Dossier), int.MaxValue);

    /// <summary>What it is called in a line that says what the record is about, and its dates apart.</summary>
    public static Inlines Undated(Desk desk, Record record) =>
        Written(desk, record.Profile.ShortTitleOf(record, desk.Dossier), int.MaxValue);

    /// <summary>The same as <see cref="Of"/>, where a text that stands elsewhere in full is cut.</summary>
    public static Inlines Cut(Desk desk, Record record) =>
        Written(desk, record.Profile.TitleOf(record, desk.Dossier), MostLetters);

    /// <summary>Whether the title says when it was.</summary>
    public static bool IsDated(Desk desk, Record record) =>
        record.Profile.TitleOf(record, desk.Dossier).Parts.Any(part => part is DatePart);

    static Inlines Written(Desk desk, RecordTitle title, int most)
    {
        List<Inlines> parts = [.. title.Parts.Select(part => Written(desk, part, title.Text is null ? null : most))];
        Inlines said = title.Text is { } text ? desk.Say(text, [.. parts]) : [.. parts.SelectMany(part => part)];
        return WithNumber(desk, WithBody(desk, WithAcronym(desk, said, title.Acronym), title.Of), title.Ordinal);
    }

    static Inlines Written(Desk desk, TitlePart part, int? most) =>
        part switch
        {
            TextPart text => Shortened(desk.Localised(text.Text), most ?? int.MaxValue),
            NamePart { IsWithin: true } name => desk.NameWithin(name.Reference),
            NamePart name => desk.Name(name.Reference),
            JoinedPart joined => Desk.Joined(joined.Parts.Select(one => Written(desk, one, most)), joined.Separator),
            WordPart { Value: { } value } => [desk.Headword(value)],
            WordPart word => [desk.Say(word.Otherwise)],
            DatePart date => [desk.Date(date.Date)],
            OrdinalPart ordinal => [desk.Ordinal(ordinal.Number)],
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    static Inlines Shortened(Inlines words, int most) =>
        Desk.Plain(words) is { } text && text.Length > most
            ? [text[..Math.Max(most / 2, text.LastIndexOf(' ', most))] + Desk.Clinging + "…"]
            : words;

    static Inlines WithAcronym(Desk desk, Inlines name, LocalisedText? acronym)
    {
        var letters = desk.Localised(acronym);
        return letters.Count == 0 || Desk.Plain(name).Contains(Desk.Plain(letters), StringComparison.Ordinal)
            ? name
            : [.. name, " (", .. letters, ")"];
    }

    static Inlines WithBody(Desk desk, Inlines title, IRef? body)
    {
        var of = body is null ? [] : desk.Name(body);
        return of.Count == 0 || Says(desk, Desk.Plain(title), body!) ? title : [.. title, " (", .. of, ")"];
    }

    // A title that can only be had in another language names the state in that language.
    static bool Says(Desk desk, string title, IRef body) =>
        desk.Dossier.Find(body.Id!) is { } party
        && body.Target.IsInstanceOfType(party)
        && party.Profile.NameOf(party) is { } names
        && names.Translations.Any(name => title.Contains(name.Text, StringComparison.Ordinal));

    // A name may say its number already, as in "22nd World Petroleum Congress".
    static Inlines WithNumber(Desk desk, Inlines name, int? ordinal) =>
        ordinal is not { } number || Desk.Plain(name).Contains(Desk.Number(number), StringComparison.Ordinal)
            ? name
            : [desk.Ordinal(number) + " ", .. name];
}
