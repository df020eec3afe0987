namespace Relations;

static class SetWording
{
    public static string Of(EdtfSet set, Grammar words)
    {
        var word = set.IsOneOf ? words.Or : words.And;
        if (set.Members.All(member => member.IsSingle))
            return Grammar.List(SpanWording.Collapse([.. set.Members.Select(member => member.First!)], words), word);
        var members = set.Members.Select(member => OfMember(member, set.IsOneOf, words)).ToList();
        // A range brings words like "or" of its own, so that in English a comma tells the members apart.
        return members.Count == 1
            ? members[0]
            : $"{string.Join(", ", members.Take(members.Count - 1))}{words.BeforeLast} {word} {members[^1]}";
    }

    static string OfMember(EdtfSetMember member, bool isOneOf, Grammar words)
    {
        if (member.IsSingle)
            return DatedWording.Of(member.First!, words).Text;
        if (member.First is null)
            return UpTo(member.Last!, isOneOf, words);
        var first = DatedWording.Of(member.First, words).Text;
        if (member.Last is null)
            return isOneOf ? words.OrLater(first) : words.AndLater(first);
        var ends = SpanWording.Collapse([member.First, member.Last], words);
        return isOneOf ? words.Between(ends[0], ends[1]) : SpanWording.Dashed(member.First, member.Last, words);
    }

    static string UpTo(Edtf last, bool isOneOf, Grammar words)
    {
        if (isOneOf && Next(last, words) is { } next)
            return words.Before(next);
        var text = DatedWording.Of(last, words).Text;
        return isOneOf ? words.OrEarlier(text) : words.AndEarlier(text);
    }

    /// <summary>The year or month after one, so that <c>[..1944]</c> is before 1945; null for what has no such name.</summary>
    static WordedDate? Next(Edtf date, Grammar words)
    {
        if (
            date is not EdtfDate { Precision: EdtfPrecision.Year or EdtfPrecision.Month, Fields.Qualified: false } plain
        )
            return null;
        var year = plain.Year!.Value + (plain.Month is null or 12 ? 1 : 0);
        var month = plain.Month % 12 + 1;
        return DatedWording.YearPhrase(words.Plain(year, month, null), year);
    }
}
