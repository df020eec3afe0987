namespace Relations.Dossiers;

/// <summary>What is wrong with the fields that a dossier declares.</summary>
static partial class OwnFieldTexts
{
    [Message("there is no collection {name}")]
    public static partial Message NoCollection(string name);

    [Message("{name} is not the name of a field")]
    public static partial Message BadName(string name);

    [Message("a name begins with a lower-case letter and goes on with letters and digits, all ASCII; at most {most}")]
    public static partial Message NameForm(int most);

    [Message("{collection} has a field {name} already")]
    public static partial Message IsThere(string collection, string name);

    [Message("a reference needs the collection that it leads to")]
    public static partial Message NeedsTarget();

    [Message("only a reference leads to a collection")]
    public static partial Message NoReference();

    [Message("a word needs the words that it is one of")]
    public static partial Message NeedsWords();

    [Message("only a word has words")]
    public static partial Message NoWords();

    [Message("{word} is not a word")]
    public static partial Message BadWord(string word);

    [Message("a word has lower-case letters and digits, with hyphens between, as half-open")]
    public static partial Message WordForm();

    [Message("{word} occurs twice")]
    public static partial Message WordTwice(string word);

    [Message("a list cannot hold dates or localised texts")]
    public static partial Message NoList();

    [Message("a label is one line of at most {most} characters")]
    public static partial Message BadLabel(int most);
}
