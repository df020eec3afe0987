namespace Relations.Briefings;

/// <summary>Texts with a number: <c>{0}</c> decides on the form of the words, <c>{1}</c> is the number in words.</summary>
static class Counted
{
    public static string Of(LocalizedString text, long count, Language language, params ReadOnlySpan<string> more)
    {
        List<(string, ArgumentValue)> slots =
        [
            ("0", ArgumentValue.Of(count)),
            ("1", ArgumentValue.Of(NumberTexts.Of(count, language))),
        ];
        for (var i = 0; i < more.Length; i++)
        {
            slots.Add((BriefingContext.Number(i + 2), ArgumentValue.Of(more[i])));
        }

        return text.Format(language, [.. slots]);
    }

    /// <summary>The same at the beginning of a sentence.</summary>
    public static string Beginning(
        LocalizedString text,
        long count,
        Language language,
        params ReadOnlySpan<string> more
    ) => LetterCase.Capitalised(Of(text, count, language, more), language);
}
