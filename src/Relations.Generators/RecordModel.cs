using System.Text;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Relations.Generators;

/// <summary>What the generator knows of one record type: its name, collection, documentation and fields in order.</summary>
sealed class RecordModel
{
    public string Name { get; private set; } = "";

    /// <summary>The collection's name in a file, or empty for a part.</summary>
    public string Collection { get; private set; } = "";

    public int Order { get; private set; }

    public string Doc { get; private set; } = "";

    public string Namespace => Symbol.ContainingNamespace.ToDisplayString();

    public INamedTypeSymbol Symbol { get; private set; } = null!;

    public List<FieldModel> Fields { get; } = new();

    public static RecordModel Of(INamedTypeSymbol symbol)
    {
        var mark = symbol
            .GetAttributes()
            .First(a => a.AttributeClass!.Name is "CollectionAttribute" or "PartAttribute");
        var model = new RecordModel
        {
            Name = symbol.Name,
            Symbol = symbol,
            Doc = Summary(symbol),
            Collection = mark.ConstructorArguments.Length > 0 ? (string)mark.ConstructorArguments[0].Value! : "",
            Order = mark.ConstructorArguments.Length > 1 ? (int)mark.ConstructorArguments[1].Value! : 0,
        };
        model.Fields.AddRange(FieldsOf(symbol));
        return model;
    }

    // The identity comes first and the rest of what is common to all records last, as a curator writes them.
    static IEnumerable<FieldModel> FieldsOf(INamedTypeSymbol symbol)
    {
        var own = Properties(symbol).ToList();
        var common = symbol.BaseType is { Name: "Record" } baseType
            ? Properties(baseType).Where(field => own.All(mine => mine.Name != field.Name)).ToList()
            : new List<FieldModel>();
        return common.Where(field => field.Name == "id").Concat(own).Concat(common.Where(field => field.Name != "id"));
    }

    static IEnumerable<FieldModel> Properties(INamedTypeSymbol symbol) =>
        symbol
            .GetMembers()
            .OfType<IPropertySymbol>()
            .Where(property =>
                property.DeclaredAccessibility == Accessibility.Public
                && !property.IsStatic
                && property.SetMethod is { IsInitOnly: true }
            )
            .Select(property => new FieldModel(property));

    /// <summary>The text of the summary, on one line and without markup.</summary>
    public static string Summary(ISymbol symbol)
    {
        var xml = symbol.GetDocumentationCommentXml();
        if (string.IsNullOrEmpty(xml))
        {
            return "";
        }

        var summary = XElement.Parse(xml).Element("summary");
        return summary is null ? "" : Fold(summary.Value);
    }

    static string Fold(string text)
    {
        var folded = new StringBuilder();
        foreach (var word in text.Split(new[] { ' ', '\n', '\r', '\t' }, System.StringSplitOptions.RemoveEmptyEntries))
        {
            folded.Append(folded.Length > 0 ? " " : "").Append(word);
        }

        return folded.ToString();
    }
}
