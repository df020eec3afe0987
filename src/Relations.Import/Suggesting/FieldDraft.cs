using System.Text.RegularExpressions;

namespace Relations.Import;

/// <summary>Writes how a column becomes the value of a field.</summary>
static class FieldDraft
{
    const int FirstYear = 1930;

    // Of days that are known, one in 365 is the first of January.
    const double MostNewYear = 0.2;

    /// <summary>The value of a field, as YAML on one line.</summary>
    /// <param name="choice">The field.</param>
    /// <param name="language">The code of the language of its texts.</param>
    public static string Of(FieldChoice choice, string language) =>
        choice.Kind switch
        {
            DateKind => Date(choice.Column),
            _ when CollectionChoice.IsStates(choice.Kind) => State(choice.Column),
            EnumKind words => Words(choice.Column, words),
            LocalisedKind => $"{{ from: {Path(choice.Column)}, language: {language} }}",
            _ => Path(choice.Column),
        };

    public static string Path(ColumnGuess column) => DraftText.Quoted(column.Column.Path);

    public static string Date(ColumnGuess column)
    {
        if (column.Date!.Divider is not { } divider)
        {
            return End(column, "");
        }

        var cut = Regex.Escape(divider);
        var start = End(column, $", match: {DraftText.Quoted($"^(?<value>.*?)\\s*(?:{cut}|$)")}");
        var end = End(column, $", match: {DraftText.Quoted($"{cut}\\s*(?<value>\\S.*)$")}");
        return $"{{ interval: {{ start: {start}, end: {end}, missing: single }} }}";
    }

    static string End(ColumnGuess column, string match)
    {
        var guess = column.Date!;
        var pattern = DraftText.Quoted(guess.Pattern);
        return guess.HasShortYears
            ? FormattableString.Invariant(
                $"{{ from: {Path(column)}{match}, date: {{ patterns: {pattern}, years: {FirstYear} }} }}"
            )
            : $"{{ from: {Path(column)}{match}, date: {pattern} }}";
    }

    public static string State(ColumnGuess column)
    {
        var guess = column.State!;
        var divided = guess.Separator is { } separator ? $", separator: {DraftText.Quoted(separator)}" : "";
        return $"{{ from: {Path(column)}{divided}, state: {guess.By} }}";
    }

    static string Words(ColumnGuess column, EnumKind kind)
    {
        var pairs = Pairs(column, kind);
        return pairs.TrueForAll(pair => pair.Value == pair.Word)
            ? Path(column)
            : $"{{ from: {Path(column)}, map: {{ values: {{ {string.Join(
                ", ",
                pairs.Where(pair => pair.Word is not null).Select(pair => $"{DraftText.Quoted(pair.Value)}: {pair.Word}")
            )} }}, fold: case }} }}";
    }

    /// <summary>The values of a column, each with the word of a field that it is in some language; null where it is none.</summary>
    public static List<(string Value, string? Word)> Pairs(ColumnGuess column, EnumKind kind) =>
        [.. column.Column.Values.Keys.Select(value => (value, WordOf(value, kind)))];

    /// <summary>The share of values that are words of a field.</summary>
    public static double Share(ColumnGuess column, EnumKind kind) =>
        column.Column.ShareOf(value => WordOf(value, kind) is not null);

    static string? WordOf(string value, EnumKind kind)
    {
        var key = Slug.Letterwise(value);
        return kind.Values.FirstOrDefault(word =>
                word.Word == key || Languages.All.Any(language => Slug.Letterwise(word.Label.In(language)) == key)
            )?.Word
            ?? kind.VariantOf(value)?.Word;
    }

    /// <summary>What a person should know of how a column is read.</summary>
    public static IEnumerable<Message> Doubts(FieldChoice choice)
    {
        var name = choice.Column.Column.Path;
        if (choice.Kind is DateKind && choice.Column.Date is { } date)
        {
            foreach (var doubt in Doubts(name, date, choice.Column.Column))
            {
                yield return doubt;
            }
        }
        else if (CollectionChoice.IsStates(choice.Kind) && choice.Column.State is { Unknown.Count: > 0 } state)
        {
            yield return SuggestTexts.StatesUnknown(name, List(state.Unknown));
        }
        else if (choice.Kind is EnumKind words)
        {
            var unknown = Pairs(choice.Column, words)
                .Where(pair => pair.Word is null)
                .Select(pair => pair.Value)
                .ToList();
            if (unknown.Count > 0)
            {
                yield return SuggestTexts.WordsUnknown(name, List(unknown), choice.Name);
            }
        }
    }

    static IEnumerable<Message> Doubts(string name, DateGuess date, ColumnProfile column)
    {
        if (date.IsOpen)
        {
            yield return SuggestTexts.OrderOpen(name, column.Values.Keys.First());
        }
        else if (date is { Against: { } against, Evidence: { } shown })
        {
            yield return SuggestTexts.OrderMixed(name, against, shown);
        }
        else if (date.Evidence is { } evidence)
        {
            yield return SuggestTexts.OrderDecided(name, date.Pattern, evidence);
        }

        if (date.Divider is null && DateGuess.ShareOfNewYear(column, date.Pattern) > MostNewYear)
        {
            yield return SuggestTexts.NewYear(name);
        }

        if (date.HasShortYears)
        {
            yield return SuggestTexts.ShortYears(name, FirstYear);
        }

        if (date.Unread.Count > 0)
        {
            yield return SuggestTexts.DatesUnread(name, date.Pattern, List(date.Unread));
        }
    }

    public static ArgumentValue List(IEnumerable<string> values) =>
        ArgumentValue.List([.. values.Select(ArgumentValue.Of)], ListForm.And);
}
