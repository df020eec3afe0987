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
}
