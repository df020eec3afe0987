using FluentValidation;
using FluentValidation.Validators;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>A date of a record is not before another of it: violated, undetermined or satisfied.</summary>
sealed class NotBeforeValidator<T>(Func<Message> what, Func<T, NamedDate> earlier, Func<T, bool> when)
    : PropertyValidator<T, SourceDate?>,
        IStatesOrders<T>
    where T : Record
{
    public override string Name => "NotBeforeValidator";

    // An order reports itself, since it may be undetermined as well as violated.
    public override bool IsValid(ValidationContext<T> context, SourceDate? value)
    {
        foreach (var order in Orders(context.InstanceToValidate, FieldPaths.Of(context.PropertyPath), value))
        {
            ((RecordContext<T>)context).Current.Require(order, at: order.Later);
        }

        return true;
    }

    public IEnumerable<Precedence> Orders(T subject, string path, object? value) =>
        value is SourceDate date && when(subject) && earlier(subject) is { Date: not null } first
            ? [new(first, new(what(), subject, path, date))]
            : [];
}
