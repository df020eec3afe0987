using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Relations.Generators;

/// <summary>Holds the fields that a type of record names in its <c>Describe()</c> to the fields that it has.</summary>
static class ProfileCheck
{
    static readonly DiagnosticDescriptor Unknown = new(
        "REL0005",
        "Field unknown",
        "{0} has no field {1}, which its description names in {2}",
        "Records",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true
    );

    // What is set to the names of fields.
    static readonly string[] Naming = ["MainDate", "Ending", "Parties"];

    public static void Check(SourceProductionContext output, RecordModel type)
    {
        var fields = new HashSet<string>(type.Fields.Select(field => field.Name));
        foreach (var (member, name) in type.Symbol.GetMembers("Describe").SelectMany(Named))
        {
            if (!fields.Contains(name.Token.ValueText))
            {
                output.ReportDiagnostic(
                    Diagnostic.Create(Unknown, name.GetLocation(), type.Name, name.Token.ValueText, member)
                );
            }
        }
    }

    static IEnumerable<(string Member, LiteralExpressionSyntax Name)> Named(ISymbol describe) =>
        from declaration in describe.DeclaringSyntaxReferences
        from member in declaration.GetSyntax().DescendantNodes().OfType<AssignmentExpressionSyntax>()
        where member.Left is IdentifierNameSyntax
        let set = ((IdentifierNameSyntax)member.Left).Identifier.ValueText
        where Naming.Contains(set)
        from literal in member.Right.DescendantNodesAndSelf().OfType<LiteralExpressionSyntax>()
        where literal.IsKind(SyntaxKind.StringLiteralExpression)
        select (set, literal);
}
