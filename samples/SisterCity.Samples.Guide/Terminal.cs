using System.Runtime.CompilerServices;
using System.Text;

namespace SisterCity.Samples.Guide;

/// <summary>French and Chinese on a terminal of Windows; before the first snippet, so that it need not say it.</summary>
internal static class Terminal
{
    [ModuleInitializer]
    internal static void SpeakUtf8() => Console.OutputEncoding = Encoding.UTF8;
}
