using Microsoft.CodeAnalysis;

namespace Relations.Generators;

/// <summary>Writes the expression that makes a field's kind from the type of its property.</summary>
static class KindWriter
{
    /// <summary>The property's type without the mark of nullability.</summary>
    public static ITypeSymbol Bare(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type.WithNullableAnnotation(NullableAnnotation.None);

    public static string Write(ITypeSymbol declared)
    {
        var type = Bare(declared);
        switch (type.SpecialType)
        {
            case SpecialType.System_String:
                return "TextKind.Instance";
            case SpecialType.System_Int32:
                return "IntegerKind.Instance";
            case SpecialType.System_Decimal:
                return "NumberKind.Instance";
            case SpecialType.System_Boolean:
                return "BooleanKind.Instance";
        }

        if (type.TypeKind == TypeKind.Enum)
        {
            return Enumeration((INamedTypeSymbol)type);
        }

        var named = (INamedTypeSymbol)type;
        return named.Name switch
        {
            "SourceDate" => "DateKind.Instance",
            "LocalisedText" => "LocalisedKind.Instance",
            "ExternalIds" => "IdsKind.Instance",
            "AnyObject" => "AnyObjectKind.Instance",
            "Ref" => $"ReferenceKind.To<{Full(named.TypeArguments[0])}>()",
            "Items" =>
                $"new ListKind({Write(named.TypeArguments[0])}, static values => Items<{Full(named.TypeArguments[0])}>.From(values))",
            _ => $"new PartKind(static () => {Full(named)}.Shape)",
        };
    }

    public static string Full(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    static string Enumeration(INamedTypeSymbol type)
    {
        var members = type.GetMembers()
            .OfType<IFieldSymbol>()
            .Where(member => member.HasConstantValue)
            .Select(member =>
                $"new({ShapeWriter.Quote(TextModel.Kebab(member.Name))}, {Full(type)}.{member.Name}, {ShapeWriter.Quote(RecordModel.Summary(member))}) {{ Type = {ShapeWriter.Quote(type.Name)}{ShapeWriter.Label(LabelOf(member))} }}"
            );
        var noun = type.GetAttributes().FirstOrDefault(a => a.AttributeClass!.Name == "NounAttribute");
        var with = noun is null
            ? ""
            : $" {{ Noun = {ShapeWriter.Quote((string)noun.ConstructorArguments[0].Value!)} }}";
        return $"new EnumKind({ShapeWriter.Quote(type.Name)}, [{string.Join(", ", members)}]){with}";
    }

    public static string? LabelOf(ISymbol member) =>
        member
            .GetAttributes()
            .FirstOrDefault(a => a.AttributeClass!.Name == "LabelAttribute")
            ?.ConstructorArguments[0]
            .Value as string;
}
