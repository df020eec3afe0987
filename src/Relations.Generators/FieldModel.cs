using Microsoft.CodeAnalysis;

namespace Relations.Generators;

/// <summary>One field: the property that holds it and how a file names it.</summary>
sealed class FieldModel
{
    public FieldModel(IPropertySymbol property)
    {
        Property = property.Name;
        Type = property.Type;
        Doc = RecordModel.Summary(property);
        var attributes = property.GetAttributes();
        Label =
            attributes.FirstOrDefault(a => a.AttributeClass!.Name == "LabelAttribute")?.ConstructorArguments[0].Value
            as string;
        DeclaringType = property.ContainingType.Name;
        IsRemark = attributes.Any(a => a.AttributeClass!.Name == "RemarkAttribute");
        IsAcyclic = attributes.Any(a => a.AttributeClass!.Name == "AcyclicAttribute");
        Required = attributes.Any(a => a.AttributeClass!.Name == "RequiredAttribute");
        Name =
            attributes.FirstOrDefault(a => a.AttributeClass!.Name == "NameAttribute")?.ConstructorArguments[0].Value
                as string
            ?? char.ToLowerInvariant(Property[0]) + Property.Substring(1);
    }

    public string Property { get; }

    public ITypeSymbol Type { get; }

    public string Name { get; }

    public string Doc { get; }

    public bool Required { get; }

    /// <summary>Whether briefings tell of it among the remarks on its record.</summary>
    public bool IsRemark { get; }

    /// <summary>Whether its references lead one way.</summary>
    public bool IsAcyclic { get; }

    /// <summary>The English label that an attribute gives; null where the name serves.</summary>
    public string? Label { get; }

    /// <summary>The type that declares it: Record for what all records have.</summary>
    public string DeclaringType { get; }
}
