namespace Artifacts.Json.Shapes;

/// <summary>What a field may hold, and how that is written.</summary>
internal abstract class ValueShape
{
    public static ValueShape Text { get; } = new TextShape();

    public static ValueShape Boolean { get; } = new BooleanShape();

    public static ValueShape Number { get; } = new NumberShape();

    public static ValueShape Integer { get; } = new IntegerShape();

    public static ValueShape Any { get; } = new AnyShape();

    public static ValueShape Object { get; } = new ObjectShape();

    public static ValueShape Enum(Type type) => EnumShape.Of(type);

    public static ValueShape WrittenText<T>(Func<string, T> read, Func<T, string> write)
        where T : class => new WrittenTextShape<T>(read, write);

    public static ValueShape WrittenJson<T>(Func<JsonValue, T?> read, Func<T, JsonValue> write)
        where T : class => new WrittenJsonShape<T>(read, write);

    public static ValueShape Record(Func<RecordShape> shape) => new RecordReference(shape);

    public static ValueShape List<T>(ValueShape item) => new ListShape<T>(item);

    public static ValueShape Map<T>(ValueShape value) => new MapShape<T>(value);
}
