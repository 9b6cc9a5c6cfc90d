import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Lists HanLP's core dictionary, which the jar holds in binary form only: word, an empty field, count; then word, next word, count. */
public class HanLpPairs {
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, false, "UTF-8");
    Map<Integer, String> words = words();
    for (Map.Entry<Integer, String> word : words.entrySet())
      out.println(word.getValue() + "\t\t" + CoreDictionary.trie.getValueAt(word.getKey()).totalFrequency);
    CoreBiGramTableDictionary.getBiFrequency("中国", "人民");
    int[] start = field(CoreBiGramTableDictionary.class, null, "start");
    int[] pair = field(CoreBiGramTableDictionary.class, null, "pair");
    for (int first = 0; first + 1 < start.length; first++)
      for (int at = start[first]; at < start[first + 1]; at++)
        if (words.containsKey(first))
          out.println(words.get(first) + "\t" + words.get(pair[2 * at]) + "\t" + pair[2 * at + 1]);
    out.flush();
  }

  /** The words by number, read back from the arrays of the trie: the parent of a state is the one whose base its check names. */
  private static Map<Integer, String> words() throws Exception {
    int[] base = field(DoubleArrayTrie.class, CoreDictionary.trie, "base");
    int[] check = field(DoubleArrayTrie.class, CoreDictionary.trie, "check");
    Map<Integer, Integer> states = new HashMap<>();
    for (int state = 0; state < base.length; state++) if (base[state] > 0) states.put(base[state], state);
    Map<Integer, String> words = new TreeMap<>();
    for (int end = 1; end < base.length; end++) {
      if (base[end] >= 0 || check[end] != end) continue;
      StringBuilder word = new StringBuilder();
      Integer state = states.get(end);
      for (; state != null && state != 0; state = states.get(check[state])) word.append((char) (state - check[state] - 1));
      if (state != null) words.put(-base[end] - 1, word.reverse().toString());
    }
    return words;
  }

  private static int[] field(Class<?> type, Object owner, String name) throws Exception {
    java.lang.reflect.Field field = type.getDeclaredField(name);
    field.setAccessible(true);
    return (int[]) field.get(owner);
  }
}
