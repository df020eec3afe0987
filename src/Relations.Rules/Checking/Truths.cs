namespace Relations.Rules;

/// <summary>Logic of three values.</summary>
static class Truths
{
    public static Truth Not(this Truth truth) =>
        truth switch
        {
            Truth.Yes => Truth.No,
            Truth.No => Truth.Yes,
            _ => Truth.CannotTell,
        };

    public static Truth And(this Truth a, Truth b) => a < b ? a : b;

    public static Truth Or(this Truth a, Truth b) => a > b ? a : b;

    /// <summary>The first of several that certainly breaks a rule, or else the first that may; null where none does.</summary>
    public static T? Worst<T>(this IEnumerable<T> all, Func<T, Truth> breaks)
        where T : class
    {
        T? mayBreak = null;
        foreach (var one in all)
        {
            var answer = breaks(one);
            if (answer == Truth.Yes)
            {
                return one;
            }

            mayBreak ??= answer == Truth.CannotTell ? one : null;
        }

        return mayBreak;
    }
}
