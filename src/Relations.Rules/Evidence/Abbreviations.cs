using System.Collections.Frozen;

namespace Relations.Rules;

/// <summary>Words with a full stop behind them that ends no sentence, in English, Turkish and Azerbaijani.</summary>
static class Abbreviations
{
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = FrozenSet
        .ToFrozenSet(
            [
                .. "Mr Mrs Ms Messrs Dr Prof St Gen Col Maj Capt Lt Adm Amb Hon Rev Gov Sen Rep Pres".Split(' '),
                .. "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec".Split(' '),
                .. "No Nos Art Arts Para Paras Sec Ch Vol Fig pp cf vs viz approx ca e.g i.e".Split(' '),
                .. "Sn Doç Öğr Av Yrd Alb Org Korg Bkz Örn Md Fık Cad Mah".Split(' '),
                .. "Akad Dos Səh Bax Məs İl".Split(' '),
            ],
            StringComparer.OrdinalIgnoreCase
        )
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word, without its full stop, is one of them; letter case aside.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Known.Contains(word);
}
