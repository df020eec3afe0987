namespace Relations.Import;

/// <summary>The words by which a mapping says what names states.</summary>
static class StateLists
{
    /// <summary>Each word, with the lists of codes that it stands for; names and the register's own ids are no lists.</summary>
    public static IReadOnlyDictionary<string, string[]> Lists { get; } =
        new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["any"] = ["ISO3166-1", "ISO3166-3", "IOC", "FIFA", "vehicle", "cow", "gw"],
            ["name"] = [],
            ["iso3"] = [],
            ["iso2"] = ["ISO3166-1"],
            ["cow"] = ["cow"],
            ["gw"] = ["gw"],
            ["ioc"] = ["IOC"],
            ["fifa"] = ["FIFA"],
            ["vehicle"] = ["vehicle"],
        };

    /// <summary>The words.</summary>
    public static IEnumerable<string> Words => Lists.Keys;
}
