using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Relations.Generators;

/// <summary>The texts of the properties of rules and records that have English in their own file: key and English.</summary>
static class RuleTexts
{
    static readonly string[] Members = ["Summary", "Why", "Basis", "Needs", "Verdicts", "Exceptions"];

    /// <summary>The texts of every <c>RuleInfo</c> that a rule makes.</summary>
    public static IncrementalValueProvider<ImmutableArray<NeededText>> Of(
        IncrementalGeneratorInitializationContext context
    ) =>
        context
            .SyntaxProvider.CreateSyntaxProvider(
                static (node, _) =>
                    node is PropertyDeclarationSyntax { Identifier.Text: "Info", Initializer: not null },
                static (found, token) => TextsOf(found, token)
            )
            .SelectMany(static (texts, _) => texts)
            .Collect();

    static ImmutableArray<NeededText> TextsOf(GeneratorSyntaxContext found, System.Threading.CancellationToken token)
    {
        if (
            ((PropertyDeclarationSyntax)found.Node).Initializer!.Value is not BaseObjectCreationExpressionSyntax made
            || made.ArgumentList?.Arguments.ToArray() is not { Length: 4 } arguments
            || found.SemanticModel.GetConstantValue(arguments[0].Expression, token).Value is not string rule
        )
        {
            return ImmutableArray<NeededText>.Empty;
        }

        var texts = new List<NeededText>();
        Add("summary", arguments[3].Expression);
        foreach (var member in made.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>() ?? [])
        {
            var name = member.Left.ToString();
            if (!Members.Contains(name))
            {
                continue;
            }

            if (member.Right is CollectionExpressionSyntax list)
            {
                var number = 0;
                foreach (var item in list.Elements.OfType<ExpressionElementSyntax>())
                {
                    Add("exception-" + (++number).ToString(CultureInfo.InvariantCulture), item.Expression);
                }
            }
            else
            {
                Add(name.ToLowerInvariant(), member.Right);
            }
        }

        return texts.ToImmutableArray();

        void Add(string name, ExpressionSyntax value)
        {
            if (found.SemanticModel.GetConstantValue(value, token) is { HasValue: true, Value: string english })
            {
                texts.Add(new(rule + "." + name, english));
            }
        }
    }
}
