using System.Globalization;
using Artifacts.Evaluation.Types;
using Artifacts.Evaluation.Values;

namespace Artifacts.Evaluation.Library;

/// <summary><c>Convert</c> of objects, among which may be the author's: an enum of theirs converts as the number behind it.</summary>
internal static class ConvertRows
{
    private static readonly Dictionary<string, Func<object?, object?>> Conversions = new(StringComparer.Ordinal)
    {
        [nameof(Convert.ToBoolean)] = value => Convert.ToBoolean(value, CultureInfo.InvariantCulture),
        [nameof(Convert.ToChar)] = value => Convert.ToChar(value, CultureInfo.InvariantCulture),
        [nameof(Convert.ToByte)] = value => Convert.ToByte(value, CultureInfo.InvariantCulture),
        [nameof(Convert.ToSByte)] = value => Convert.ToSByte(value, CultureInfo.InvariantCulture),
        [nameof(Convert.ToInt16)] = value => Convert.ToInt16(value, CultureInfo.InvariantCulture),
        [nameof(Convert.ToUInt16)] = value => Convert.ToUInt16(value, CultureInfo.InvariantCulture),
        [nameof(Convert.ToInt32)] = value => Convert.ToInt32(value, CultureInfo.InvariantCulture),
        [nameof(Convert.ToUInt32)] = value => Convert.ToUInt32(value, CultureInfo.InvariantCulture),
        [nameof(Convert.ToInt64)] = value => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        [nameof(Convert.ToUInt64)] = value => Convert.ToUInt64(value, CultureInfo.InvariantCulture),
        [nameof(Convert.ToSingle)] = value => Convert.ToSingle(value, CultureInfo.InvariantCulture),
        [nameof(Convert.ToDouble)] = value => Convert.ToDouble(value, CultureInfo.InvariantCulture),
        [nameof(Convert.ToDecimal)] = value => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
    };

    public static IEnumerable<Row> All => Conversions.SelectMany(conversion => new[] { "System.Object", "System.Object,System.IFormatProvider" }
        .Select(parameters => new Row(
            $"M:System.Convert.{conversion.Key}({parameters})", Costs.All, (_, _, _, arguments) => conversion.Value(Convertible(arguments[0])))));

    private static object? Convertible(object? value) => value switch
    {
        IEnumSlot => Enums.ToNumber(value),
        Instance or ISlots when UserType.TypeOf(value) is { } type =>
            throw new InvalidCastException($"Unable to cast object of type '{type.RuntimeName}' to type 'System.IConvertible'."),
        _ => value,
    };
}
