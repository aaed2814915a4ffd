using System.Diagnostics;
using System.Globalization;
using Artifacts.Benchmarks.Live;

// Usage: Live <folder of definitions> <edits>; prints the median milliseconds of one edit, as a number.
var session = new EditingSession(args[0]);
int edits = int.Parse(args[1], CultureInfo.InvariantCulture);

// The runtime compiles hot code anew after a while, and an editor is open for longer than that.
for (int i = 0; i < edits; i++)
{
    await session.EditAsync();
}

var milliseconds = new List<double>();
for (int i = 0; i < edits; i++)
{
    long start = Stopwatch.GetTimestamp();
    await session.EditAsync();
    milliseconds.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
}

milliseconds.Sort();
Console.WriteLine(milliseconds[edits / 2].ToString("F1", CultureInfo.InvariantCulture));
