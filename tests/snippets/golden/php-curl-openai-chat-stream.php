<?php
if (!getenv('EXAMPLE_API_KEY')) {
    throw new RuntimeException('The environment variable EXAMPLE_API_KEY is not set.');
}

$payload = [
    'model' => 'vendor/model-1',
    'messages' => [
        ['role' => 'system', 'content' => 'You\'re terse.'],
        ['role' => 'user', 'content' => "Say \"hi\" to C:\\new.\nIt costs \$5, 日本語 🚀"],
    ],
    'temperature' => 0.7,
    'max_tokens' => 256,
    'stream' => true,
    'stream_options' => ['include_usage' => true],
];
$json = json_encode(
    $payload,
    JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_PRESERVE_ZERO_FRACTION
);

$isWhole = false;
$printLine = function (string $line) use (&$isWhole): void {
    $data = trim(preg_replace('/^data:/', '', $line));
    if ($data === '[DONE]') {
        $isWhole = true;
    }
    if (strncmp($data, '{', 1) !== 0) {
        return;
    }
    $event = json_decode($data, true, 512, JSON_THROW_ON_ERROR);
    if (!empty($event['error'])) {
        throw new RuntimeException($data);
    }
    echo $event['choices'][0]['delta']['content'] ?? '';
    $isWhole = $isWhole || !empty($event['choices'][0]['finish_reason']);
    flush();
};

$rest = '';
$curl = curl_init('https://api.example.com/v1/chat/completions');
curl_setopt_array($curl, [
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => [
        'Authorization: Bearer ' . getenv('EXAMPLE_API_KEY'),
        'Content-Type: application/json',
    ],
    CURLOPT_POSTFIELDS => $json,
    CURLOPT_CONNECTTIMEOUT => 10,
    CURLOPT_TIMEOUT => 600,
    CURLOPT_WRITEFUNCTION => function ($curl, string $bytes) use (&$rest, $printLine): int {
        $rest .= $bytes;
        if (curl_getinfo($curl, CURLINFO_RESPONSE_CODE) < 300) {
            $lines = preg_split('/\r\n|\r|\n/', $rest);
            $rest = array_pop($lines);
            array_walk($lines, $printLine);
        }
        return strlen($bytes);
    },
]);
if (curl_exec($curl) === false) {
    throw new RuntimeException(curl_error($curl));
}
$status = curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
if ($status < 200 || $status > 299) {
    throw new RuntimeException("HTTP $status: $rest");
}
$printLine($rest);
echo PHP_EOL;
if (!$isWhole) {
    throw new RuntimeException('The answer was cut off.');
}
