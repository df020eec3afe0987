namespace Relations.Import;

/// <summary>Mends dates that are written in numbers, where the column shows in which order, or the date itself does.</summary>
sealed class DateMender : CellMender
{
    readonly DatePattern? pattern;
    readonly DateGuess? guess;
    readonly IReadOnlyList<DayAndMonth> orders;

    DateMender(DateGuess? guess, IReadOnlyList<DayAndMonth> orders)
    {
        (this.guess, this.orders) = (guess, orders);
        pattern = guess is null ? null : DatePattern.Of(guess.Pattern, firstYear: null);
    }

    public static DateMender Of(DataTable table, int column)
    {
        var profile = new ColumnProfile("");
        foreach (var row in table.Rows())
        {
            if (row[column] is { Form: CellForm.Text, IsEmpty: false } cell && !IsEdtf(cell.Text!.Trim()))
            {
                profile.Add(new(cell.Text!, ForeignKind.Text, "", default));
            }
        }

        var found = DateGuess.Of(profile);
        return new(
            found is { IsOpen: false, Against: null, HasShortYears: false, Pattern: not "text" } ? found : null,
            [.. DayAndMonth.All(profile.Values.Keys)]
        );
    }

    protected override (string, Message)? Value(string text)
    {
        if (IsEdtf(text))
        {
            return null;
        }

        if (pattern?.Read(text) is { } date && IsEdtf(date))
        {
            return (
                date,
                guess!.Evidence is { } shown ? MendTexts.Date(guess.Pattern, shown) : MendTexts.Dates(guess.Pattern)
            );
        }

        return orders.Select(order => order.Read(text)).FirstOrDefault(read => read is not null);
    }

    static bool IsEdtf(string text) => EdtfPattern.Level2.TryParse(text, out _);

    /// <summary>Numbers with one mark between them, of which the day or the month may come first.</summary>
    sealed record DayAndMonth(string DayFirst, string MonthFirst, string? OnlyDay, string? OnlyMonth)
    {
        readonly DatePattern day = DatePattern.Of(DayFirst, firstYear: null)!;
        readonly DatePattern month = DatePattern.Of(MonthFirst, firstYear: null)!;

        /// <summary>What the texts of a column show for each mark.</summary>
        public static IEnumerable<DayAndMonth> All(IEnumerable<string> texts)
        {
            List<string> all = [.. texts];
            foreach (var mark in ".-/")
            {
                var order = new DayAndMonth($"d{mark}M{mark}yyyy", $"M{mark}d{mark}yyyy", null, null);
                yield return order with
                {
                    OnlyDay = all.Find(text => order.DayOf(text) is not null && order.MonthOf(text) is null),
                    OnlyMonth = all.Find(text => order.DayOf(text) is null && order.MonthOf(text) is not null),
                };
            }
        }

        /// <summary>The date of a text, where only one order reads it, both read the same, or others of the column show one.</summary>
        public (string, Message)? Read(string text)
        {
            var (one, other) = (DayOf(text), MonthOf(text));
            return (one, other) switch
            {
                (null, null) => null,
                (null, { } date) => (date, MendTexts.Dates(MonthFirst)),
                ({ } date, null) => (date, MendTexts.Dates(DayFirst)),
                ({ } date, _) when date == other => (date, MendTexts.Dates(DayFirst)),
                ({ } date, _) when OnlyDay is not null && OnlyMonth is null => (
                    date,
                    MendTexts.Date(DayFirst, OnlyDay)
                ),
                (_, { } date) when OnlyMonth is not null && OnlyDay is null => (
                    date,
                    MendTexts.Date(MonthFirst, OnlyMonth)
                ),
                _ => null,
            };
        }

        string? DayOf(string text) => Valid(day.Read(text.Trim()));

        string? MonthOf(string text) => Valid(month.Read(text.Trim()));

        static string? Valid(string? date) => date is not null && IsEdtf(date) ? date : null;
    }
}
