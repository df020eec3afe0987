using System.Text;
using Microsoft.CodeAnalysis;

namespace Relations.Generators;

/// <summary>A message or text that a member declares. Compared by value, so that an unchanged one is not written again.</summary>
sealed record TextModel(
    string Namespace,
    string Type,
    string Keyword,
    string Member,
    string English,
    bool IsMessage,
    string Modifiers,
    string Parameters,
    string Names
)
{
    /// <summary>The group and name in the catalogues, as <c>REL009.goes-on</c>.</summary>
    public string Key => GroupOf(Type) + "." + Kebab(Member);

    public static TextModel? Of(GeneratorAttributeSyntaxContext found)
    {
        var symbol = found.TargetSymbol;
        if (found.Attributes[0].ConstructorArguments.FirstOrDefault().Value is not string english)
        {
            return null;
        }

        var method = symbol as IMethodSymbol;
        var type = symbol.ContainingType;
        return new(
            type.ContainingNamespace.ToDisplayString(),
            type.Name,
            type.IsRecord ? "record" : "class",
            symbol.Name,
            english,
            method is not null,
            AccessOf(symbol),
            method is null ? "" : string.Join(", ", method.Parameters.Select(Declared)),
            method is null ? "" : string.Join(",", method.Parameters.Select(parameter => parameter.Name))
        );
    }

    /// <summary>The names of the placeholders of a text, each once, in ordinal order.</summary>
    public static IReadOnlyList<string> PlaceholdersOf(string text)
    {
        var names = new SortedSet<string>(System.StringComparer.Ordinal);
        for (var at = text.IndexOf('{'); at >= 0; at = text.IndexOf('{', at + 1))
        {
            var close = text.IndexOf('}', at);
            if (at + 1 < text.Length && text[at + 1] == '{')
            {
                at++;
            }
            else if (close > at)
            {
                names.Add(text.Substring(at + 1, close - at - 1).Split(':', '|')[0]);
            }
        }

        return names.ToList();
    }

    /// <summary>The group of a type: of a rule its code, as REL009 of Rel009ActivityInBreak, or else its name.</summary>
    public static string GroupOf(string type) =>
        type.Length > 6
        && type.Take(3).All(char.IsLetter)
        && type.Skip(3).Take(3).All(char.IsDigit)
        && char.IsUpper(type[6])
            ? type.Substring(0, 6).ToUpperInvariant()
            : type;

    public static string Kebab(string name)
    {
        var kebab = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && kebab.Length > 0)
            {
                kebab.Append('-');
            }

            kebab.Append(char.ToLowerInvariant(letter));
        }

        return kebab.ToString();
    }

    static string Declared(IParameterSymbol parameter) =>
        parameter.Type.ToDisplayString(
            SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(
                SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
            )
        )
        + " @"
        + parameter.Name;

    static string AccessOf(ISymbol symbol) =>
        symbol.DeclaredAccessibility switch
        {
            Accessibility.Public => "public ",
            Accessibility.Internal => "internal ",
            Accessibility.Protected => "protected ",
            Accessibility.ProtectedAndInternal => "private protected ",
            // A partial property may leave out what is the default, as our code does; a method that returns something may not.
            _ when symbol is IPropertySymbol => "",
            _ => "private ",
        };
}
