namespace Artifacts.Json;

/// <summary>
/// Any JSON value, for what no record types: a plugin's options, a field that Grafana has since yesterday. Texts, numbers
/// and truth values convert by themselves.
/// </summary>
public abstract record JsonValue
{
    private protected JsonValue()
    {
    }

    /// <summary>JSON's <c>null</c>.</summary>
    public static JsonValue Null => JsonNull.Instance;

    /// <summary>Takes a text.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator JsonValue(string value) => FromString(value);

    /// <summary>Takes a truth value.</summary>
    /// <param name="value">The truth value.</param>
    public static implicit operator JsonValue(bool value) => FromBoolean(value);

    /// <summary>Takes a whole number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator JsonValue(int value) => FromInt64(value);

    /// <summary>Takes a whole number.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator JsonValue(long value) => FromInt64(value);

    /// <summary>Takes a number.</summary>
    /// <param name="value">The number; JSON has neither infinities nor NaN.</param>
    public static implicit operator JsonValue(double value) => FromDouble(value);

    /// <summary>Takes a record.</summary>
    /// <param name="value">The record.</param>
    public static implicit operator JsonValue(JsonRecord value) => FromRecord(value);

    /// <summary>Takes a record.</summary>
    /// <param name="value">The record.</param>
    public static JsonValue FromRecord(JsonRecord value) => new JsonRecordValue(value);

    /// <summary>Takes a text.</summary>
    /// <param name="value">The text.</param>
    public static JsonValue FromString(string value) => new JsonString(value);

    /// <summary>Takes a truth value.</summary>
    /// <param name="value">The truth value.</param>
    public static JsonValue FromBoolean(bool value) => new JsonBoolean(value);

    /// <summary>Takes a whole number.</summary>
    /// <param name="value">The number.</param>
    public static JsonValue FromInt64(long value) => new JsonNumber(value);

    /// <summary>Takes a number.</summary>
    /// <param name="value">The number; JSON has neither infinities nor NaN.</param>
    public static JsonValue FromDouble(double value) => new JsonNumber(value);
}
