namespace Relations.Pdf;

/// <summary>The OpenType tags of the languages that fonts treat apart and that reports are written in.</summary>
static class LanguageSystems
{
    /// <summary>The tag of a language; empty for the script's default.</summary>
    public static string TagOf(string language) =>
        Primary(language) switch
        {
            "tr" => "TRK ",
            "az" => "AZE ",
            "crh" => "CRT ",
            "kk" => "KAZ ",
            "tt" => "TAT ",
            "ro" => "ROM ",
            _ => "",
        };

    /// <summary>Whether i and dotless ı are two letters in a language, so that no ligature may swallow a dot.</summary>
    public static bool KeepsDots(string language) =>
        Primary(language) is "tr" or "az" or "crh" or "kk" or "tt" or "gag";

    static string Primary(string language) => language.Split('-')[0];
}
