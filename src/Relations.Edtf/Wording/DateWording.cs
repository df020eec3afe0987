namespace Relations;

/// <summary>Words years, months and days. What is not known of them is noted in brackets: <c>April 1985 (day not known)</c>.</summary>
static class DateWording
{
    public static WordedDate Of(EdtfDate date, Grammar words)
    {
        ref readonly var fields = ref date.Fields;
        if (!fields.Masked && !fields.Qualified)
            return Plain(date.Year!.Value, date.Month, date.Day, words);
        var notes = new List<string>();
        var phrase = fields.Masked ? Masked(date, words, notes) : Plain(date.Year!.Value, date.Month, date.Day, words);
        var shared = fields.YearQualifier;
        if ((!fields.HasMonth || fields.MonthQualifier == shared) && (!fields.HasDay || fields.DayQualifier == shared))
            phrase = DatedWording.Qualify(phrase, shared, words);
        else
            AddQualifiers(QualifiersOf(fields), words, notes);
        return notes.Count == 0 ? phrase : new(DatedWording.WithNotes(phrase.Text, notes, words));
    }

    /// <summary>Notes that say which components are approximate or uncertain.</summary>
    public static void AddQualifiers(
        IReadOnlyCollection<(Part Part, EdtfQualifier Qualifier)> parts,
        Grammar words,
        List<string> notes
    )
    {
        foreach (var group in parts.Where(part => part.Qualifier != EdtfQualifier.None).GroupBy(part => part.Qualifier))
            notes.Add(
                words.PartsAre(
                    [.. group.Select(part => part.Part)],
                    group.Key.HasFlag(EdtfQualifier.Uncertain),
                    group.Key.HasFlag(EdtfQualifier.Approximate)
                )
            );
    }

    static WordedDate Plain(int year, int? month, int? day, Grammar words) =>
        DatedWording.YearPhrase(words.Plain(year, month, day), year);

    static List<(Part, EdtfQualifier)> QualifiersOf(in DateComponents fields)
    {
        var parts = new List<(Part, EdtfQualifier)>(3);
        if (fields.HasDay)
            parts.Add((Part.Day, fields.DayQualifier));
        if (fields.HasMonth)
            parts.Add((Part.Month, fields.MonthQualifier));
        parts.Add((Part.Year, fields.YearQualifier));
        return parts;
    }

    static WordedDate Masked(EdtfDate date, Grammar words, List<string> notes)
    {
        ref readonly var fields = ref date.Fields;
        var unknown = new List<Part>();
        var month = OnlyMonth(fields);
        var day = OnlyDay(fields, month);
        AddDay(fields, month, day, words, unknown, notes);
        AddMonth(fields, month, words, unknown, notes);
        var phrase = Year(date, month, month is null ? null : day, words, unknown, notes);
        if (unknown.Count == QualifiersOf(fields).Count && unknown.Count == 3)
            return new(words.DateNotKnown);
        if (unknown.Count > 0)
            notes.Add(words.NotKnown(unknown));
        return phrase;
    }

    static WordedDate Year(EdtfDate date, int? month, int? day, Grammar words, List<Part> unknown, List<string> notes)
    {
        if (date.Year is { } year)
            return Plain(year, month, day, words);
        var known = MaskWording.Year(date.Fields, words);
        if (known is null)
            unknown.Add(Part.Year);
        else if (month is not null)
            notes.Add(words.Partly(Part.Year, known.Value.Text));
        return month is null ? known ?? new("") : new(words.Plain(null, month, day));
    }

    static void AddDay(
        in DateComponents fields,
        int? month,
        int? day,
        Grammar words,
        List<Part> unknown,
        List<string> notes
    )
    {
        if (!fields.HasDay || (day is not null && month is not null))
            return;
        if (fields.DayDigits == DateComponents.AnyDigits)
            unknown.Add(Part.Day);
        else if (day is { } number)
            notes.Add(words.DayNumber(MaskWording.Number(number)));
        else
            notes.Add(MaskWording.OneOf(Days(fields, month), words));
    }

    static void AddMonth(in DateComponents fields, int? month, Grammar words, List<Part> unknown, List<string> notes)
    {
        if (!fields.HasMonth || month is not null)
            return;
        if (fields.MonthDigits == DateComponents.AnyDigits)
            unknown.Add(Part.Month);
        else
            notes.Add(
                words.Partly(
                    Part.Month,
                    MaskWording.Choice(MaskWording.Fitting(fields.MonthDigits, 12), m => words.Months[m - 1], words)
                )
            );
    }

    static int? OnlyMonth(in DateComponents fields) =>
        fields.HasMonth && MaskWording.Fitting(fields.MonthDigits, 12) is [var month] ? month : null;

    static int? OnlyDay(in DateComponents fields, int? month) =>
        fields.HasDay && Days(fields, month) is [var day] ? day : null;

    static List<int> Days(in DateComponents fields, int? month)
    {
        var year = fields.YearMasked ? 2000 : DateSearch.FirstYear(fields);
        return MaskWording.Fitting(fields.DayDigits, month is { } m ? EdtfDay.DaysInMonth(year, m) : 31);
    }
}
