using Microsoft.CodeAnalysis;

namespace Relations.Generators;

/// <summary>Writes the expression that makes a field's kind from the type of its property.</summary>
sealed class KindWriter
{
    readonly List<RecordModel> types;

    public KindWriter(List<RecordModel> types) => this.types = types;

    /// <summary>The property's type without the mark of nullability.</summary>
    public static ITypeSymbol Bare(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type.WithNullableAnnotation(NullableAnnotation.None);

    public string Write(ITypeSymbol declared)
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
            "Ref" => Reference(named.TypeArguments[0]),
            "Items" =>
                $"new ListKind({Write(named.TypeArguments[0])}, static values => Items<{Full(named.TypeArguments[0])}>.From(values))",
            _ => $"new PartKind(static () => {Full(named)}.Shape)",
        };
    }

    public static string Full(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    string Reference(ITypeSymbol target)
    {
        var targets = types.Where(type => IsA(type.Symbol, target)).Select(type => ShapeWriter.Quote(type.Collection));
        return $"new ReferenceKind([{string.Join(", ", targets)}], static id => new Ref<{Full(target)}>(id))";
    }

    static bool IsA(INamedTypeSymbol type, ITypeSymbol target) =>
        SymbolEqualityComparer.Default.Equals(type, target)
        || SymbolEqualityComparer.Default.Equals(type.BaseType, target)
        || type.AllInterfaces.Any(i => SymbolEqualityComparer.Default.Equals(i, target));

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
