using System.Text.RegularExpressions;

namespace Relations.Dossiers;

/// <summary>Makes fields of what a dossier declares, and says what is wrong with those of which it makes none.</summary>
sealed partial class OwnFieldCheck
{
    const int MaxName = 40;
    const int MaxLabel = 100;

    readonly Dictionary<string, List<Field>> fields = new(StringComparer.Ordinal);
    readonly List<OwnFieldFault> faults = [];

    public OwnFieldCheck(Items<OwnField> declared)
    {
        for (var i = 0; i < declared.Count; i++)
        {
            var before = faults.Count;
            var path = FormattableString.Invariant($"ownFields[{i}]");
            // What lacks a collection, a name or a kind is reported as such.
            if (declared[i] is not { On: { } on, Name: { } name, Kind: not null })
            {
                continue;
            }

            var shape = FindCollection(on, path + ".on");
            CheckName(shape, name, path);
            CheckKind(declared[i], path);
            CheckLabel(declared[i].Label, path + ".label");
            if (faults.Count == before && shape is not null)
            {
                Add(shape, declared[i]);
            }
        }
    }

    public IReadOnlyList<OwnFieldFault> Faults => faults;

    /// <summary>The fields that are added to the records of a collection.</summary>
    public IReadOnlyList<Field> FieldsOf(RecordShape shape) => fields.GetValueOrDefault(shape.Collection) ?? [];

    void Add(RecordShape shape, OwnField declared)
    {
        if (!fields.TryGetValue(shape.Collection, out var list))
        {
            fields[shape.Collection] = list = [];
        }

        list.Add(OwnFieldMaker.Make(shape, list, declared));
    }

    void Report(string path, Message text, Message? help = null) => faults.Add(new(path, text, help));

    RecordShape? FindCollection(string name, string path)
    {
        var shape = Shapes.Find(name);
        if (shape is null)
        {
            var nearest = Nearest.To(name, Shapes.All.Select(one => one.Collection));
            Report(path, OwnFieldTexts.NoCollection(name), nearest is null ? null : ReadTexts.DidYouMean(nearest));
        }

        return shape;
    }

    // Tables know columns in any letter case.
    void CheckName(RecordShape? shape, string name, string path)
    {
        if (!Name().IsMatch(name) || name.Length > MaxName)
        {
            Report(path + ".name", OwnFieldTexts.BadName(name), OwnFieldTexts.NameForm(MaxName));
        }
        else if (
            shape
                ?.Fields.Concat(FieldsOf(shape))
                .Any(field => field.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) == true
        )
        {
            Report(path + ".name", OwnFieldTexts.IsThere(shape.Collection, name));
        }
    }

    void CheckKind(OwnField declared, string path)
    {
        var isReference = declared.Kind == OwnFieldKind.Reference;
        if (declared.To is { } target)
        {
            FindCollection(target, path + ".to");
        }

        if (isReference != (declared.To is not null))
        {
            Report(
                path + (isReference ? ".kind" : ".to"),
                isReference ? OwnFieldTexts.NeedsTarget() : OwnFieldTexts.NoReference()
            );
        }

        if (declared.List == true && declared.Kind is OwnFieldKind.Date or OwnFieldKind.LocalisedText)
        {
            Report(path + ".list", OwnFieldTexts.NoList());
        }

        CheckWords(declared, path);
    }

    void CheckWords(OwnField declared, string path)
    {
        var isWord = declared.Kind == OwnFieldKind.Word;
        if (isWord != (declared.Words.Count > 0))
        {
            Report(path + (isWord ? ".kind" : ".words"), isWord ? OwnFieldTexts.NeedsWords() : OwnFieldTexts.NoWords());
        }

        HashSet<string> seen = new(StringComparer.Ordinal);
        for (var i = 0; i < declared.Words.Count; i++)
        {
            var at = FormattableString.Invariant($"{path}.words[{i}]");
            if (declared.Words[i].Word is { } word && !Slug().IsMatch(word))
            {
                Report(at + ".word", OwnFieldTexts.BadWord(word), OwnFieldTexts.WordForm());
            }
            else if (declared.Words[i].Word is { } known && !seen.Add(known))
            {
                Report(at + ".word", OwnFieldTexts.WordTwice(known));
            }

            CheckLabel(declared.Words[i].Label, at + ".label");
        }
    }

    void CheckLabel(LocalisedText? label, string path)
    {
        if (label?.Translations.Any(one => !IsLabel(one.Text)) == true)
        {
            Report(path, OwnFieldTexts.BadLabel(MaxLabel));
        }
    }

    static bool IsLabel(string text) => text.Length <= MaxLabel && text.Trim().Length > 0 && !text.Any(char.IsControl);

    [GeneratedRegex("^[a-z][A-Za-z0-9]*$", RegexOptions.None, 1000)]
    private static partial Regex Name();

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Slug();
}
