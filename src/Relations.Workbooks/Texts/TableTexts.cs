using Relations.Dossiers;

namespace Relations.Workbooks;

/// <summary>The names of tables that are not collections: those made from others, and those of lists within records
/// whose field is called something else than its table.</summary>
static partial class TableTexts
{
    /// <summary>The name of a table: of a collection that which its shape gives, of a list that of its field in words.</summary>
    public static LocalizedString Of(string table) =>
        table switch
        {
            "dossier" => Dossier,
            "register" => Register,
            "cover" => Cover,
            "timeline" => Timeline,
            "findings" => Findings,
            "rules" => Rules,
            "words" => Words,
            "lists" => Lists,
            "members" => Members,
            "capital" => Capital,
            "ratified" => Ratified,
            "spellings" => Spellings,
            "setAside" => SetAside,
            "rules_RuleSetting" => RulesRuleSetting,
            "citations" => Citations,
            "waivers" => Waivers,
            "interruptions" => Interruptions,
            "grades" => Grades,
            "visitors" => Visitors,
            _ => Shapes.All.FirstOrDefault(shape => shape.Collection == table)?.Label
                ?? ListTable.All.FirstOrDefault(list => list.Name == table)?.Label
                ?? new("", table),
        };

    [Localized("Dossier")]
    static partial LocalizedString Dossier { get; }

    [Localized("State register")]
    static partial LocalizedString Register { get; }

    [Localized("Cover")]
    static partial LocalizedString Cover { get; }

    [Localized("Timeline")]
    static partial LocalizedString Timeline { get; }

    [Localized("Findings")]
    static partial LocalizedString Findings { get; }

    [Localized("Rules")]
    static partial LocalizedString Rules { get; }

    [Localized("Words")]
    static partial LocalizedString Words { get; }

    [Localized("Lists")]
    static partial LocalizedString Lists { get; }

    [Localized("Members")]
    static partial LocalizedString Members { get; }

    [Localized("Capitals")]
    static partial LocalizedString Capital { get; }

    [Localized("Ratifications")]
    static partial LocalizedString Ratified { get; }

    [Localized("Spellings")]
    static partial LocalizedString Spellings { get; }

    [Localized("Passages set aside")]
    static partial LocalizedString SetAside { get; }

    [Localized("Rule settings")]
    static partial LocalizedString RulesRuleSetting { get; }

    [Localized("Citations")]
    static partial LocalizedString Citations { get; }

    [Localized("Waivers")]
    static partial LocalizedString Waivers { get; }

    [Localized("Interruptions")]
    static partial LocalizedString Interruptions { get; }

    [Localized("Grades")]
    static partial LocalizedString Grades { get; }

    [Localized("Visitors")]
    static partial LocalizedString Visitors { get; }
}
