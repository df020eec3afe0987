using FluentValidation;
using FluentValidation.Validators;
using Relations.Dossiers;

namespace Relations.Rules;

/// <summary>A date of a record is not before another of it: violated, undetermined or satisfied.</summary>
sealed class NotBeforeValidator<T>(Func<Message> what, Func<T, Dated> earlier, Func<T, bool> when)
    : PropertyValidator<T, SourceDate?>,
        IOrders<T>
    where T : Record
{
    string? field;

    public override string Name => "NotBeforeValidator";

    // The order reports itself, since it may be undetermined as well as violated.
    public override bool IsValid(ValidationContext<T> context, SourceDate? value)
    {
        field ??= FieldPaths.Of(context.PropertyPath);
        var record = context.InstanceToValidate;
        if (value is not null && when(record) && earlier(record) is { Date: not null } first)
        {
            var later = new Dated(what(), record, field, value);
            ((RecordContext<T>)context).Current.RequireOrder(first, later, at: later);
        }

        return true;
    }

    public IEnumerable<Order> Orders(T subject, Inspection found) =>
        field is not null
        && subject.RecordShape.Find(field)?.Get(subject) is SourceDate date
        && when(subject)
        && earlier(subject) is { Date: not null } first
            ? [new(first, new(what(), subject, field, date))]
            : [];
}
