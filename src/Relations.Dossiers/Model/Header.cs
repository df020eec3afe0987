namespace Relations.Dossiers;

/// <summary>The header of a dossier, in its dossier.yaml.</summary>
[Part]
public sealed partial record Header
{
    /// <summary>The version of this format: 1.</summary>
    [Required]
    public int? Format { get; init; }

    /// <summary>The title of the dossier.</summary>
    [Required]
    public LocalisedText? Title { get; init; }

    /// <summary>The states whose relations it is about.</summary>
    public Items<Ref<State>> Parties { get; init; } = [];

    /// <summary>The languages that names and titles are given in, by ISO 639 code; notes and reasons are in the first.</summary>
    public Items<string> Languages { get; init; } = [];

    /// <summary>The day as of which the data is complete.</summary>
    public SourceDate? AsOf { get; init; }

    /// <summary>The day on which briefings are issued.</summary>
    public SourceDate? Issued { get; init; }

    /// <summary>The unit that issues briefings.</summary>
    public LocalisedText? Issuer { get; init; }

    /// <summary>Whom to ask about briefings: a name, an address or a telephone number.</summary>
    public string? Contact { get; init; }

    /// <summary>How confidential briefings are, as each of their pages says.</summary>
    public LocalisedText? Marking { get; init; }

    /// <summary>The mapping that makes records of foreign files in the folder, as a path below it.</summary>
    public string? Mapping { get; init; }

    /// <summary>The fields that this dossier adds to its records.</summary>
    public Items<OwnField> OwnFields { get; init; } = [];

    /// <summary>The rules that this dossier adds to the rule book.</summary>
    public Items<OwnRule> OwnRules { get; init; } = [];

    /// <summary>The severities of rules in this dossier, where they differ from the rule book.</summary>
    public Items<RuleSetting> Rules { get; init; } = [];

    /// <summary>Words and phrases that the rules about texts accept.</summary>
    public Items<string> Words { get; init; } = [];

    /// <summary>By how much dates that are uncertain or approximate may be off; by nothing, if not given.</summary>
    public DateMargins? Margins { get; init; }

    /// <summary>The file of the findings that were there before, so that only new ones count; its path in the dossier's folder.</summary>
    public string? Baseline { get; init; }

    /// <summary>The findings that are accepted and belong to no record, each with its reason.</summary>
    public Items<Waiver> Waivers { get; init; } = [];
}
