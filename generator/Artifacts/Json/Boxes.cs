namespace Artifacts.Json;

/// <summary>The boxes of usual values, made once: a thousand dashboards say the same few numbers a million times.</summary>
internal static class Boxes
{
    private const int Count = 512;

    private static readonly object True = true;
    private static readonly object False = false;
    private static readonly object[] Integers = Numbers(static number => number);
    private static readonly object[] Doubles = Numbers(static number => (double)number);

    public static object Of(bool value) => value ? True : False;

    public static object Of(int value) => value is >= 0 and < Count ? Integers[value] : value;

    public static object Of(double value)
    {
        var index = (int)value;

        // Minus zero is another number, though it is equal.
        return index is > 0 and < Count && value.Equals(index) ? Doubles[index] : value;
    }

    public static object OfEnum<T>(T value)
        where T : struct, Enum => EnumBoxes<T>.Of(value);

    private static object[] Numbers(Func<int, object> box)
    {
        var boxes = new object[Count];
        for (var number = 0; number < Count; number++)
        {
            boxes[number] = box(number);
        }

        return boxes;
    }

    private static class EnumBoxes<T>
        where T : struct, Enum
    {
        private static readonly Dictionary<T, object> Known = All();

        public static object Of(T value) => Known.TryGetValue(value, out var box) ? box : value;

        private static Dictionary<T, object> All()
        {
            var boxes = new Dictionary<T, object>();
            foreach (var value in Enum.GetValues(typeof(T)))
            {
                boxes[(T)value] = value;
            }

            return boxes;
        }
    }
}
