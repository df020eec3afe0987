namespace Relations.Rules;

/// <summary>Logic of three values.</summary>
static class TernaryLogic
{
    public static Ternary Not(this Ternary truth) =>
        truth switch
        {
            Ternary.Yes => Ternary.No,
            Ternary.No => Ternary.Yes,
            _ => Ternary.Unknown,
        };

    public static Ternary And(this Ternary a, Ternary b) => a < b ? a : b;

    public static Ternary Or(this Ternary a, Ternary b) => a > b ? a : b;

    /// <summary>The first of several that certainly breaks a rule, or else the first that may; null where none does.</summary>
    public static T? Worst<T>(this IEnumerable<T> all, Func<T, Ternary> breaks)
        where T : class
    {
        T? mayBreak = null;
        foreach (var one in all)
        {
            var answer = breaks(one);
            if (answer == Ternary.Yes)
            {
                return one;
            }

            mayBreak ??= answer == Ternary.Unknown ? one : null;
        }

        return mayBreak;
    }
}
