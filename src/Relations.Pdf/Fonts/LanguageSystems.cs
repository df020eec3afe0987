namespace Relations.Pdf;

/// <summary>The OpenType tags of the languages that fonts treat apart and that reports are written in.</summary>
static class LanguageSystems
{
    /// <summary>The tag of a language; empty for the script's default.</summary>
    internal static string TagOf(string language)
    {
        var primary = language.AsSpan();
        var end = primary.IndexOf('-');
        return (end < 0 ? primary : primary[..end]) switch
        {
            "tr" => "TRK ",
            "az" => "AZE ",
            "crh" => "CRT ",
            "kk" => "KAZ ",
            "tt" => "TAT ",
            "ro" => "ROM ",
            _ => "",
        };
    }
}
