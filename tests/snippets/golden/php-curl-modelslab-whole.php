<?php
if (!getenv('EXAMPLE_API_KEY')) {
    throw new RuntimeException('The environment variable EXAMPLE_API_KEY is not set.');
}

$payload = [
    'key' => getenv('EXAMPLE_API_KEY'),
    'model_id' => 'vendor/model-1',
    'messages' => [
        ['role' => 'system', 'content' => 'You\'re terse.'],
        ['role' => 'user', 'content' => "Say \"hi\" to C:\\new.\nIt costs \$5, 日本語 🚀"],
    ],
    'temperature' => 0.7,
    'max_tokens' => 256,
];
$json = json_encode(
    $payload,
    JSON_THROW_ON_ERROR | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_PRESERVE_ZERO_FRACTION
);

$curl = curl_init('https://api.example.com/api/v7/llm/chat/completions');
curl_setopt_array($curl, [
    CURLOPT_POST => true,
    CURLOPT_HTTPHEADER => [
        'Content-Type: application/json',
    ],
    CURLOPT_POSTFIELDS => $json,
    CURLOPT_CONNECTTIMEOUT => 10,
    CURLOPT_TIMEOUT => 600,
    CURLOPT_RETURNTRANSFER => true,
]);
$body = curl_exec($curl);
if ($body === false) {
    throw new RuntimeException(curl_error($curl));
}
$status = curl_getinfo($curl, CURLINFO_RESPONSE_CODE);
if ($status < 200 || $status > 299) {
    throw new RuntimeException("HTTP $status: $body");
}
$answer = json_decode($body, true, 512, JSON_THROW_ON_ERROR);
if (empty($answer['choices']) && ($answer['status'] ?? '') !== 'success') {
    throw new RuntimeException($body);
}
echo $answer['choices'][0]['message']['content'] ?? $answer['message'] ?? '', PHP_EOL;
