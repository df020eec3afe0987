namespace Relations.Rules;

/// <summary>What is said of rules that a dossier declares, and of what is wrong with them.</summary>
static partial class DeclaredRuleTexts
{
    [Localized("The dossier declares the rule in ownRules.")]
    public static partial LocalizedString OfDossier { get; }

    [Localized(
        "Violated where the later date comes before the earlier one, whichever days they stand for; undetermined where it may."
    )]
    public static partial LocalizedString OfDates { get; }

    [Message("the code {code} is that of another rule")]
    public static partial Message CodeIsTaken(string code);

    [Message("{code} is not a code")]
    public static partial Message BadCode(string code);

    [Message("a code has 2 to 16 letters and 1 to 6 digits after them, as ACME001")]
    public static partial Message CodeForm();

    [Message("there is no collection {name}")]
    public static partial Message NoCollection(string name);

    [Message("records of {collection} have no field {name}")]
    public static partial Message NoField(string collection, string name);

    [Message("the message has a placeholder {name}, which is not id, value or a field of {collection} with one value")]
    public static partial Message NoPlaceholder(string name, string collection);

    [Message("the rule has no check")]
    public static partial Message NoCheck();

    [Message("the rule has more than one check")]
    public static partial Message ManyChecks();

    [Message("the pattern is not a regular expression: {why}")]
    public static partial Message BadPattern(Message why);

    [Message("the list of values is empty")]
    public static partial Message NoValues();

    [Message("{field} does not hold a number")]
    public static partial Message NoNumber(string field);

    [Message("{field} does not hold a date")]
    public static partial Message NoDate(string field);
}
