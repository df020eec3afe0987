using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Relations.Generators;

/// <summary>
/// Writes the shape of every record type marked <c>[Collection]</c> or <c>[Part]</c>, the list of all shapes, and
/// the dossier's property for each collection: the record's own file stays the only place that describes it.
/// </summary>
[Generator]
public sealed class ShapeGenerator : IIncrementalGenerator
{
    internal const string Collection = "Relations.Dossiers.CollectionAttribute";
    internal const string Part = "Relations.Dossiers.PartAttribute";

    // The assembly of the model; records that another declares are added to its own.
    const string Home = "Relations.Dossiers";

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var collections = Marked(context, Collection);
        var parts = Marked(context, Part);
        var isHome = context.CompilationProvider.Select(static (compilation, _) => compilation.AssemblyName == Home);
        context.RegisterSourceOutput(
            collections.Combine(parts).Combine(isHome),
            static (output, all) => Write(output, all.Left.Left, all.Left.Right, all.Right)
        );
    }

    internal static IncrementalValueProvider<ImmutableArray<INamedTypeSymbol>> Marked(
        IncrementalGeneratorInitializationContext context,
        string attribute
    ) =>
        context
            .SyntaxProvider.ForAttributeWithMetadataName(
                attribute,
                static (node, _) => node is RecordDeclarationSyntax,
                static (found, _) => (INamedTypeSymbol)found.TargetSymbol
            )
            .Collect();

    static void Write(
        SourceProductionContext output,
        ImmutableArray<INamedTypeSymbol> collections,
        ImmutableArray<INamedTypeSymbol> parts,
        bool isHome
    )
    {
        var types = collections.Select(RecordModel.Of).OrderBy(type => type.Order).ToList();
        foreach (var type in types.Concat(parts.Select(RecordModel.Of).OrderBy(part => part.Name)))
        {
            output.AddSource(type.Name + ".Shape.g.cs", ShapeWriter.Write(type));
        }

        types.ForEach(type => ProfileCheck.Check(output, type));
        if (types.Count > 0 && !isHome)
        {
            output.AddSource("Shapes.g.cs", ShapeWriter.WriteRegistration(types));
        }
        else if (types.Count > 0)
        {
            output.AddSource("Shapes.g.cs", ShapeWriter.WriteList(types));
            output.AddSource("Dossier.Collections.g.cs", ShapeWriter.WriteCollections(types));
        }
    }
}
