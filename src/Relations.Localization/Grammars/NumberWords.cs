namespace Relations;

/// <summary>Finds the suffix of a number, which follows the last word of the number as spoken.</summary>
static class NumberWords
{
    /// <summary>Chooses from three lists: of the words for 0 to 9, for the tens from 10 to 90, and for 100, 1000, a million and each next power of a thousand.</summary>
    public static string Choose(string[] suffixes, long number)
    {
        if (number % 10 != 0 || number == 0)
            return Nth(suffixes[0], (int)Math.Abs(number % 10));
        if (number % 100 != 0)
            return Nth(suffixes[1], (int)Math.Abs(number / 10 % 10) - 1);
        if (number % 1000 != 0)
            return Nth(suffixes[2], 0);
        var thousands = 0;
        for (; number % 1000 == 0; number /= 1000)
            thousands++;
        return Nth(suffixes[2], thousands);
    }

    /// <summary>The possessive suffix of the number of a day as spoken, the same in Turkish and Azerbaijani: 5'i, 6'sı, 10'u.</summary>
    public static string PossessiveOf(int day) => Choose(Possessive, day);

    // biri, ikisi, üçü, dördü, beşi, altısı, yedisi, sekizi, dokuzu; onu, yirmisi, otuzu.
    static readonly string[] Possessive = ["ı i si ü ü i sı si i u", "u si u"];

    static string Nth(string list, int index) => list.Split(' ')[index];
}
