namespace Relations;

/// <summary>Words years of more than four digits, and those known to some significant digits.</summary>
static class YearWording
{
    public static WordedDate Of(EdtfYear value, Grammar words)
    {
        WordedDate phrase;
        if (value.Beyond is { } beyond)
        {
            var exponent = beyond.IndexOf('E', StringComparison.Ordinal);
            phrase =
                exponent < 0
                    ? new(words.HugeYear(value.IsNegative, beyond, ""))
                    : new(words.HugeYear(value.IsNegative, beyond[..exponent], beyond[(exponent + 1)..]));
        }
        else
        {
            var year = value.Value!.Value;
            phrase = DatedWording.YearPhrase(words.WholeYear(year), year);
        }
        return value.SignificantDigits == 0
            ? DatedWording.Qualify(phrase, value.Qualifier, words)
            : new(WithRange(value, phrase.Text, words));
    }

    // An estimate, and between which years the digits that count put it.
    static string WithRange(EdtfYear value, string estimate, Grammar words)
    {
        var circa = words.Circa(estimate);
        if (value.Beyond is not null)
            return circa;
        var (low, high) = value.Range();
        return low == high
            ? circa
            : DatedWording.WithNotes(circa, [words.Between(words.WholeYear(low), words.WholeYear(high))], words);
    }
}
